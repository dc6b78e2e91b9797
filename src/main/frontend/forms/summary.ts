/** Something to change; `target` is the id of the field's element. */
export interface Mistake {
  message: string;
  label?: string;
  target?: string;
}

/** Lists on top of the form what to change; each line leads to its field, which `reveal` brings in sight first. */
export function showSummary(
  place: HTMLElement,
  words: Record<string, string>,
  mistakes: Mistake[],
  reveal: (target: string) => void,
) {
  place.replaceChildren();
  if (!mistakes.length) {
    return;
  }
  const box = document.createElement('div');
  box.className = 'bw-form-summary';
  box.setAttribute('role', 'alert');
  box.tabIndex = -1;
  const title = document.createElement('h2');
  title.textContent = words.summary;
  const list = document.createElement('ul');
  list.append(...mistakes.map((mistake) => line(mistake, reveal)));
  box.append(title, list);
  place.append(box);
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'start', behavior: 'auto' });
}

function line({ message, label, target }: Mistake, reveal: (target: string) => void) {
  const item = document.createElement('li');
  const text = label ? `${label} – ${message}` : message;
  const field = target && (() => focusable(target));
  if (field) {
    const link = document.createElement('a');
    link.href = `#${target}`;
    link.textContent = text;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      reveal(target);
      const element = field();
      element?.scrollIntoView({ block: 'center' });
      element?.focus({ preventScroll: true });
    });
    item.append(link);
  } else {
    item.textContent = text;
  }
  return item;
}

/** The field itself, the first of the boxes, dates and times that make it up, or of what a list is changed with. */
function focusable(id: string) {
  return document.querySelector<HTMLElement>(
    ['input', 'select', 'textarea']
      .flatMap((tag) => [`${tag}[id="${id}"]`, `${tag}[id^="${id}-"]`])
      .concat(`[aria-labelledby="${id}"] :is(input, select, textarea, button)`)
      .join(', '),
  );
}
