package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;

/** Lets the arrow keys walk from one link of a list to the next; Enter opens it, Tab still works as everywhere. */
final class ArrowKeys {
    private static final String WALK = """
        if (this.bwArrowKeys) return;
        this.bwArrowKeys = true;
        this.addEventListener('focusin', event => {
          this.bwRow = [...this.children].indexOf(event.target.closest('li'));
        });
        this.addEventListener('focusout', event => {
          if (event.target.isConnected) this.bwRow = -1;
        });
        this.addEventListener('keydown', event => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          const links = [...this.querySelectorAll($0)];
          const at = links.indexOf(document.activeElement);
          const next = links[at + step];
          if (step && at >= 0 && next) {
            event.preventDefault();
            next.focus();
          }
        });
        """;

    private static final String RETURN = """
        const row = this.children[Math.min(this.bwRow ?? -1, this.children.length - 1)];
        if (row && document.activeElement === document.body) row.querySelector('a, button')?.focus();
        """;

    private ArrowKeys() {}

    /** @param links a CSS selector of what can be walked to inside {@code list} */
    static void walk(Component list, String links) {
        list.addAttachListener(attached -> list.getElement().executeJs(WALK, links));
    }

    /** Puts the focus back where it was when the row that had it was replaced. */
    static void keepFocus(Component list) {
        list.getElement().executeJs(RETURN);
    }
}
