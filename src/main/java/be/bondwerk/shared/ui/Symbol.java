package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/** The line drawings of the interface; they always stand beside a word and are silent to a screen reader. */
public enum Symbol {
    ADD,
    AREA,
    ARROW_LEFT,
    ARROW_RIGHT,
    AUDIT,
    BLOCKED,
    BOND,
    CALENDAR,
    CASES,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CLOCK,
    CLOSE,
    COMMENT,
    COMPLAINT,
    DESIGN,
    DIAGRAM,
    DOCUMENT,
    DONE,
    EDIT,
    FILTER,
    FORM,
    FORWARD,
    HAND,
    HELP,
    INBOX,
    INFO,
    KEYBOARD,
    LANGUAGE,
    LATE,
    LIST,
    LOCK,
    MEETING,
    MENU,
    MOON,
    MORE,
    NETWORK,
    PEOPLE,
    PERSON,
    PRINT,
    REFRESH,
    RULE,
    RUNNING,
    SAVED,
    SEARCH,
    SETTINGS,
    SIGN_OUT,
    START,
    STORY,
    SUN,
    UNDO,
    WAITING,
    WARNING,
    ZONE;

    /** Draws this symbol in the colour and size of the text around it. */
    public Component draw() {
        return new Drawing(fileName());
    }

    /** The symbol of a menu entry's {@code icon}, such as {@code inbox}; a neutral one when there is none of that name. */
    public static Symbol named(String name) {
        for (var symbol : values()) {
            if (symbol.fileName().equals(name)) {
                return symbol;
            }
        }
        return CHEVRON_RIGHT;
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Tag("bw-symbol")
    @JsModule("./bw-symbol.ts")
    private static final class Drawing extends Component {
        Drawing(String name) {
            getElement().setAttribute("name", name);
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
