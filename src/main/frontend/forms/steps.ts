import { isAnswer } from './schema';

/** A form with more questions than this is filled in step by step. */
const longerThan = 10;

/** The buttons that lead through the steps; they stand outside the form. */
export interface StepButtons {
  back: HTMLElement;
  next: HTMLElement;
  submit: HTMLElement;
}

/** A long form, of which one step is shown at a time. */
export interface Steps {
  /** Whether that element belongs to the step that is shown. */
  shows(domId: string): boolean;
  /** Shows the step in which that element stands. */
  reveal(domId: string): void;
  next(): void;
  back(): void;
  close(): void;
}

interface Row {
  element: HTMLElement;
  /** The step that it belongs to; undefined if it is told on every step. */
  step?: number;
}

/**
 * Splits a form into steps when it has more than ten questions in at least two titled parts. Each titled group or list at the
 * top of the form begins a step; what follows it belongs to it. Texts before the first one stay on every step. A step in
 * which nothing is asked at the moment is left out.
 */
export function splitIntoSteps(
  form: any,
  schema: any,
  container: HTMLElement,
  progress: HTMLElement,
  words: Record<string, string>,
  buttons: StepButtons,
): Steps | undefined {
  const titles: string[] = schema.components.filter(isTitledPart).map((part: any) => part.label);
  if (titles.length < 2 || questions(schema) <= longerThan) {
    return undefined;
  }
  const steps = form
    .get('formLayouter')
    .getRows(schema.id)
    .map(stepOfRow(new Map(schema.components.map((component: any) => [component.id, component]))));
  let current = 0;
  let drawn = '';

  const rows = (): Row[] =>
    [...(container.querySelector('.fjs-children')?.children ?? [])]
      .filter((element): element is HTMLElement => element.matches('.fjs-layout-row'))
      .map((element, place) => ({ element, step: steps[place] }));
  const open = () => {
    const asked = new Set(rows().filter(({ element }) => element.querySelector('.fjs-element')).map(({ step }) => step));
    return titles.map((_, step) => step).filter((step) => asked.has(step));
  };
  const stepAt = (id: string) =>
    rows().find(({ element }) => element.querySelector(`[id="${id}"], [id^="${id}-"], [id^="${id}_"]`))?.step;

  function draw() {
    const present = open();
    current = present.includes(current) ? current : Math.max(...present.filter((step) => step < current), present[0] ?? 0);
    for (const { element, step } of rows()) {
      element.hidden = step !== undefined && step !== current;
    }
    const place = present.indexOf(current);
    buttons.back.hidden = place <= 0;
    buttons.next.hidden = place === present.length - 1;
    buttons.submit.hidden = !buttons.next.hidden;
    const now = JSON.stringify([present, current]);
    if (now !== drawn) {
      drawn = now;
      progress.replaceChildren(
        heading(words, place, present.length, titles[current]),
        list(words, present.map((step) => titles[step]), place, (to) => show(present[to])),
      );
    }
  }

  function show(step: number) {
    current = step;
    draw();
    const title = progress.querySelector<HTMLElement>('h2');
    title?.scrollIntoView({ block: 'start', behavior: 'auto' });
    title?.focus({ preventScroll: true });
  }

  function move(by: 1 | -1) {
    const present = open();
    const step = present[present.indexOf(current) + by];
    if (step !== undefined) {
      show(step);
    }
  }

  container.classList.add('bw-form-in-steps');
  progress.className = 'bw-form-progress';
  draw();
  const observer = new MutationObserver(draw);
  observer.observe(container, { childList: true, subtree: true });

  return {
    shows: (domId) => [undefined, current].includes(stepAt(domId)),
    reveal(domId) {
      const step = stepAt(domId);
      if (step !== undefined && step !== current) {
        current = step;
        draw();
      }
    },
    next: () => move(1),
    back: () => move(-1),
    close() {
      observer.disconnect();
      buttons.back.hidden = buttons.next.hidden = true;
      buttons.submit.hidden = false;
    },
  };
}

/** To which step each row at the top of the form belongs, from the first row on. */
function stepOfRow(components: Map<string, any>) {
  let step = -1;
  return ({ components: ids }: { components: string[] }): number | undefined => {
    const inRow = ids.map((id) => components.get(id));
    if (inRow.some(isTitledPart)) {
      step += 1;
    }
    return step < 0 && inRow.every((component) => !questions(component)) ? undefined : Math.max(step, 0);
  };
}

function isTitledPart(component: any) {
  return ['group', 'dynamiclist'].includes(component?.type) && Boolean(component.label);
}

function questions(component: any): number {
  return (component?.components ?? []).reduce(
    (sum: number, child: any) => sum + questions(child),
    isAnswer(component) ? 1 : 0,
  );
}

function heading(words: Record<string, string>, place: number, count: number, title: string) {
  const heading = document.createElement('h2');
  heading.tabIndex = -1;
  const where = document.createElement('span');
  where.className = 'bw-form-progress-count';
  where.textContent = (words.step ?? '{0}/{1}').replace('{0}', String(place + 1)).replace('{1}', String(count));
  heading.append(where, ' ', title);
  return heading;
}

function list(words: Record<string, string>, titles: string[], place: number, go: (step: number) => void) {
  const list = document.createElement('ol');
  list.setAttribute('aria-label', words.steps ?? '');
  list.append(
    ...titles.map((title, step) => {
      const item = document.createElement('li');
      item.className = step < place ? 'bw-done' : step === place ? 'bw-now' : 'bw-later';
      if (step < place) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = title;
        button.addEventListener('click', () => go(step));
        item.append(button);
      } else {
        item.textContent = title;
      }
      if (step === place) {
        item.setAttribute('aria-current', 'step');
      }
      return item;
    }),
  );
  return list;
}
