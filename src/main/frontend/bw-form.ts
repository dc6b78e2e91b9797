import type { FormSession, Violation } from './forms/session';
import type { StepButtons } from './forms/steps';

interface ShownForm {
  schema: object;
  data: object;
  messages: Record<string, string>;
  now?: string;
}

/**
 * A form, drawn by the form-js viewer, which is loaded only where a form is shown. It tells the server what is filled in:
 * `form-draft` a moment after a change, `form-submit` when asked for. It has no submit button of its own.
 */
class BwForm extends HTMLElement {
  #words: Record<string, string> = {};
  #readOnly = false;
  #form?: ShownForm;
  #session?: FormSession;
  #buttons?: StepButtons;
  #round = 0;
  #draftTimer = 0;

  set words(words: Record<string, string>) {
    this.#words = words;
  }

  set form(form: ShownForm) {
    this.#form = form;
    void this.#open();
  }

  set readOnly(readOnly: boolean) {
    this.#readOnly = readOnly;
    this.#session?.setReadOnly(readOnly);
  }

  connectedCallback() {
    for (const property of ['words', 'readOnly', 'form'] as const) {
      if (Object.prototype.hasOwnProperty.call(this, property)) {
        const value = (this as any)[property];
        delete (this as any)[property];
        (this as any)[property] = value;
      }
    }
    this.addEventListener('focusout', this.#saveNow);
    document.addEventListener('visibilitychange', this.#saveNow);
    void this.#open();
  }

  disconnectedCallback() {
    this.removeEventListener('focusout', this.#saveNow);
    document.removeEventListener('visibilitychange', this.#saveNow);
    this.#saveNow();
    this.#round++;
    this.#session?.close();
    this.#session = undefined;
  }

  /** Hands over what is filled in, unless something is missing at first sight. */
  requestSubmit() {
    const data = this.#session?.submit();
    if (data) {
      window.clearTimeout(this.#draftTimer);
      this.#draftTimer = 0;
      this.#tell('form-submit', data);
    }
  }

  /** Lets these buttons lead through a long form, step by step; each is hidden where it leads nowhere. */
  leadBy(back: HTMLElement, next: HTMLElement, submit: HTMLElement) {
    this.#buttons = { back, next, submit };
    back.addEventListener('click', () => this.#session?.back());
    next.addEventListener('click', () => this.#session?.next());
    if (this.#session) {
      void this.#open();
    }
  }

  /** Marks what the server did not accept. */
  showViolations(violations: Violation[]) {
    this.#session?.showViolations(violations);
  }

  async #open() {
    const form = this.#form;
    if (!form || !this.isConnected) {
      return;
    }
    const round = ++this.#round;
    this.#session?.close();
    this.#session = undefined;
    this.setAttribute('aria-busy', 'true');
    this.replaceChildren(paragraph(this.#words.loading, 'bw-form-loading'));
    try {
      const { openForm } = await import('./forms/session');
      if (round !== this.#round) {
        return;
      }
      this.replaceChildren();
      this.#session = await openForm({
        ...form,
        host: this,
        words: this.#words,
        readOnly: this.#readOnly,
        buttons: this.#buttons,
        changed: () => this.#saveSoon(),
      });
    } catch (error) {
      console.error(error);
      this.replaceChildren(paragraph(this.#words.failed, 'bw-form-failed'));
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  #saveSoon() {
    window.clearTimeout(this.#draftTimer);
    this.#draftTimer = window.setTimeout(this.#saveNow, 2000);
  }

  #saveNow = () => {
    if (this.#draftTimer && this.#session) {
      window.clearTimeout(this.#draftTimer);
      this.#draftTimer = 0;
      this.#tell('form-draft', this.#session.draft());
    }
  };

  #tell(event: string, data: object) {
    this.dispatchEvent(new CustomEvent(event, { detail: JSON.stringify(data) }));
  }
}

function paragraph(text: string | undefined, className: string) {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text ?? '';
  return element;
}

if (!customElements.get('bw-form')) {
  customElements.define('bw-form', BwForm);
}
