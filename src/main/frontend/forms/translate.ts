/**
 * Says in the reader's language what the viewer says in English; it has no translation of its own. Headings inside a form
 * stand right below the heading of the page, whatever size the form asks for.
 */
export function translateViewer(container: HTMLElement, words: Record<string, string>): () => void {
  const translate = () => {
    for (const button of container.querySelectorAll('.fjs-repeat-render-add')) {
      const text = [...button.childNodes].find((node) => node.nodeValue === 'Add new');
      if (text) {
        text.nodeValue = words.addNew;
      }
    }
    for (const button of container.querySelectorAll('.fjs-repeat-row-remove[aria-label^="Remove list item"]')) {
      const place = button.getAttribute('aria-label')!.replace(/\D/g, '');
      button.setAttribute('aria-label', `${words.remove} (${place})`);
      button.setAttribute('title', words.remove);
    }
    for (const heading of container.querySelectorAll('.fjs-form-field-text :is(h1, h2, h3, h4):not([aria-level])')) {
      heading.setAttribute('aria-level', '2');
    }
  };
  translate();
  const observer = new MutationObserver(translate);
  observer.observe(container, { childList: true, subtree: true });
  return () => observer.disconnect();
}
