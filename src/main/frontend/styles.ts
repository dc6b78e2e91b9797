/** Puts a package's own style sheet before ours, once, so that the theme has the last word. */
export function addStyles(name: string, css: unknown) {
  const id = `bw-styles-${name}`;
  if (!document.getElementById(id)) {
    const style = document.createElement('style');
    style.id = id;
    style.textContent = String(css);
    document.head.prepend(style);
  }
}
