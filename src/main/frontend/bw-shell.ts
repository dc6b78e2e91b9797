import './bw-symbol';

declare global {
  interface Window {
    bondwerk: {
      appearance(look?: string): void;
      arrived(frame: HTMLElement): void;
      singleKeys(on?: boolean): boolean;
    };
  }
}

const keysOff = 'bw-single-keys-off';
let arrivals = 0;

Object.assign((window.bondwerk ??= {} as Window['bondwerk']), {
  /** After a change of screen the keyboard and the screen reader start at its top, unless the screen chose otherwise. */
  arrived(frame: HTMLElement) {
    if (arrivals++ > 0) {
      window.scrollTo(0, 0);
      const focused = document.activeElement;
      const main = frame.querySelector<HTMLElement>('main');
      if (!focused || focused === document.body || !main?.contains(focused) || focused.closest('.bw-beside')) {
        main?.focus({ preventScroll: true });
      }
    }
  },

  /** Whether keys of a single character work; with an argument, lets them work or not. */
  singleKeys(on?: boolean) {
    if (on !== undefined) {
      localStorage.setItem(keysOff, String(!on));
    }
    return localStorage.getItem(keysOff) !== 'true';
  },
});

document.addEventListener('keydown', (event) => {
  const target = event.composedPath()[0] as HTMLElement;
  const typing = target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !window.bondwerk.singleKeys()) {
    return;
  }
  if (event.key === '/') {
    const field = document.querySelector<HTMLElement>('.bw-search vaadin-text-field');
    if (field) {
      event.preventDefault();
      field.focus();
    }
  } else if (event.key === '?') {
    document.querySelector('.bw-frame')?.dispatchEvent(new CustomEvent('bw-shortcuts'));
  } else if (!event.shiftKey && !document.querySelector('vaadin-dialog-overlay')) {
    document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`)?.click();
  }
});
