const choices = ['select', 'radio', 'checklist', 'taglist'];
const answers = ['textfield', 'textarea', 'number', 'datetime', ...choices];

/** Whether a component asks for something. */
export function isAnswer(component: any): boolean {
  return answers.includes(component?.type);
}

/** The form as we show it: "(optional)" instead of asterisks, one column of fields, no buttons of its own. */
export function prepare(component: any, words: Record<string, string>): any {
  const copy = { ...component };
  if (isAnswer(copy) && !copy.validate?.required && !copy.disabled && !copy.readonly) {
    for (const name of ['label', 'dateLabel', 'timeLabel']) {
      if (typeof copy[name] === 'string' && copy[name] && !copy[name].startsWith('=')) {
        copy[name] = `${copy[name]} ${words.optional}`;
      }
    }
  }
  if (copy.type === 'dynamiclist') {
    copy.disableCollapse = true;
  }
  if (copy.components) {
    copy.components = copy.components
      .filter((child: any) => child.type !== 'button')
      .map((child: any) => prepare(child, words));
  }
  return copy;
}
