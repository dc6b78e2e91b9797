/** The line drawings of the interface, on a grid of 24. Their names are those of the enum `Symbol`. */
const drawings: Record<string, string> = {
  add: '<path d="M12 5v14M5 12h14"/>',
  area: '<path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>',
  'arrow-left': '<path d="M19 12H5M11 6l-6 6 6 6"/>',
  'arrow-right': '<path d="M5 12h14M13 6l6 6-6 6"/>',
  audit: '<path d="M5 4h10l4 4v5"/><path d="M5 4v16h6"/><circle cx="16" cy="17" r="3"/><path d="m18.3 19.3 2.2 2.2M9 9h4M9 13h2"/>',
  blocked: '<circle cx="12" cy="12" r="8.5"/><path d="M6 6l12 12"/>',
  bond: '<circle cx="9" cy="12" r="5.5"/><circle cx="15" cy="12" r="5.5"/>',
  calendar: '<rect x="4" y="5.5" width="16" height="14.5" rx="2"/><path d="M4 10h16M8.5 3v4M15.5 3v4"/>',
  cases: '<path d="M3.5 7.5a2 2 0 0 1 2-2h4l2 2.5h7a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  'chevron-down': '<path d="m6 9.5 6 6 6-6"/>',
  'chevron-right': '<path d="m9.5 6 6 6-6 6"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  comment: '<path d="M4.5 5h15v11h-9L6 19.5V16H4.5z"/>',
  complaint: '<path d="M4.5 5h15v11h-9L6 19.5V16H4.5z"/><path d="M12 8v3M12 13.2v.1"/>',
  design: '<rect x="3.5" y="4" width="7" height="5" rx="1"/><rect x="13.5" y="15" width="7" height="5" rx="1"/><path d="M7 9v5.5a3 3 0 0 0 3 3h3.5"/>',
  diagram: '<circle cx="5" cy="12" r="2.2"/><rect x="10" y="8.5" width="6" height="7" rx="1.5"/><circle cx="20.3" cy="12" r="1.7"/><path d="M7.2 12H10M16 12h2.6"/>',
  document: '<path d="M6 3.5h8l4 4V20.5H6z"/><path d="M14 3.5v4h4M9 12h6M9 16h6"/>',
  done: '<circle cx="12" cy="12" r="8.5"/><path d="m8.2 12.3 2.6 2.6 5-5.4"/>',
  edit: '<path d="m5 19 .8-3.6L16 5.2l2.8 2.8L8.6 18.2z"/>',
  filter: '<path d="M4 6.5h16M7 12h10M10 17.5h4"/>',
  form: '<rect x="5" y="3.5" width="14" height="17" rx="2"/><path d="M9 8.5h6M9 12.5h6M9 16.5h3"/>',
  forward: '<path d="M13 6.5 19.5 12 13 17.5v-3.8C8 13.7 5.5 15.5 4.5 18c0-5 3-8.2 8.5-8.2z"/>',
  hand: '<path d="M4 12.5 8 8.5h3.5l1.5 1.5M20 12.5 16 8.5h-3l-3.5 3.2c-.7.7 0 2 1.5 1.8l2-1.5 4 3.8-1.6 1.4M4 12.5l5.2 5c1 .9 2.2 1 3.2.2l1.8-1.4"/>',
  help: '<circle cx="12" cy="12" r="8.5"/><path d="M9.7 9.6c.2-1.4 1.2-2.1 2.4-2.1 1.3 0 2.4.9 2.4 2.2 0 1.8-2.4 2-2.4 3.9M12 16.6v.1"/>',
  inbox: '<path d="M4 13.5 6.5 5.5h11l2.5 8v5h-16z"/><path d="M4 13.5h4.5l1.3 2.5h4.4l1.3-2.5H20"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 7.9v.1"/>',
  keyboard: '<rect x="3" y="6.5" width="18" height="11" rx="2"/><path d="M7 10.5h.1M10.5 10.5h.1M14 10.5h.1M17 10.5h.1M8 14h8"/>',
  language: '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5 5.5 5 11.5 0 17M12 3.5c-5 5.5-5 11.5 0 17"/>',
  late: '<path d="M12 4 3.5 19h17z"/><path d="M12 10v4M12 16.5v.1"/>',
  list: '<path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1"/>',
  lock: '<rect x="5.5" y="11" width="13" height="9" rx="2"/><path d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>',
  meeting: '<path d="M4 18.5c0-3 2-4.7 4.5-4.7S13 15.5 13 18.5"/><circle cx="8.5" cy="9" r="2.7"/><path d="M14.5 6h6v5.5h-3L15.5 13v-1.5h-1z"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  moon: '<path d="M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z"/>',
  more: '<path d="M6 12h.1M12 12h.1M18 12h.1" stroke-width="2.8"/>',
  network: '<circle cx="12" cy="6" r="2.5"/><circle cx="5.5" cy="17.5" r="2.5"/><circle cx="18.5" cy="17.5" r="2.5"/><path d="m10.8 8.2-4 7M13.2 8.2l4 7M8 17.5h8"/>',
  people: '<circle cx="9" cy="8.5" r="3"/><path d="M3.5 19c0-3.5 2.3-5.5 5.5-5.5s5.5 2 5.5 5.5M15.5 5.8a3 3 0 0 1 0 5.5M17 13.9c2.2.6 3.5 2.4 3.5 5.1"/>',
  person: '<circle cx="12" cy="8.5" r="3.5"/><path d="M5 20c0-4 3-6 7-6s7 2 7 6"/>',
  print: '<path d="M7 9V4h10v5M7 16.5H4.5V9h15v7.5H17"/><path d="M7 14h10v6H7z"/>',
  refresh: '<path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4.5V9H15"/>',
  rule: '<path d="M12 4v16M7 20h10M5 7.5l7-2 7 2M5 7.5 2.7 13a2.6 2.6 0 0 0 4.6 0zM19 7.5 16.7 13a2.6 2.6 0 0 0 4.6 0z"/>',
  running: '<circle cx="12" cy="12" r="8.5"/><path d="M10.3 8.8v6.4l5-3.2z" fill="currentColor"/>',
  saved: '<path d="M7 18.5a4 4 0 0 1-.6-8A5.8 5.8 0 0 1 17.6 9.4a4.6 4.6 0 0 1-.8 9.1z"/><path d="m9.3 13.5 2 2 3.5-3.8"/>',
  search: '<circle cx="10.8" cy="10.8" r="6.3"/><path d="m15.5 15.5 5 5"/>',
  settings: '<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>',
  'sign-out': '<path d="M10 4.5H5.5v15H10M14.5 8l4 4-4 4M18.5 12H9.5"/>',
  start: '<circle cx="12" cy="12" r="8.5"/><path d="M12 8v8M8 12h8"/>',
  story: '<path d="M6 4v16"/><circle cx="6" cy="7" r="1.8" fill="currentColor"/><circle cx="6" cy="16" r="1.8" fill="currentColor"/><path d="M11 7h8M11 16h6"/>',
  sun: '<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4"/>',
  undo: '<path d="M8.5 5 4.5 9l4 4"/><path d="M4.5 9h9a5.5 5.5 0 0 1 0 11H9"/>',
  waiting: '<circle cx="12" cy="12" r="8.5"/><path d="M9.8 9v6M14.2 9v6"/>',
  warning: '<path d="M12 4 3.5 19h17z"/><path d="M12 10v4M12 16.5v.1"/>',
  zone: '<path d="M12 3.5 19 6v6c0 4.5-3 7.3-7 8.5-4-1.2-7-4-7-8.5V6z"/>',
};

/** Draws one of them in the colour and size of the text around it. */
class BwSymbol extends HTMLElement {
  static readonly observedAttributes = ['name'];

  attributeChangedCallback(_: string, __: string | null, name: string | null) {
    this.innerHTML = `<svg viewBox="0 0 24 24" focusable="false">${drawings[name ?? ''] ?? ''}</svg>`;
  }
}

if (!customElements.get('bw-symbol')) {
  customElements.define('bw-symbol', BwSymbol);
}
