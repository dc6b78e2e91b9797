package be.bondwerk.privacy.ui;

import be.bondwerk.privacy.DueErasure;
import be.bondwerk.shared.Expiry;
import be.bondwerk.shared.ui.ClickableRow;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** Says of one kind of thing when it will be erased, and by which code. */
final class ErasureRow {
    private final Times times;
    private final LocalDate today;

    ErasureRow(Times times, LocalDate today) {
        this.times = times;
        this.today = today;
    }

    /** A row of the preview, which leads to the case. */
    ClickableRow of(DueErasure due) {
        var expiry = due.expiry();
        var number = expiry.number();
        var row = new ClickableRow(
                number == null ? PrivacyView.ADDRESS : KeepingView.address(number),
                say(expiry.what().key()));
        if (number != null) {
            row.about(number.text(), due.title() == null ? "" : due.title());
        }
        return row.fact(code(expiry), day(expiry, due.held()));
    }

    /** The code, with what it means in its title. */
    Component code(Expiry expiry) {
        var code = new Span(expiry.code());
        code.addClassName("bw-muted");
        code.setTitle(meaning(expiry.code()));
        return code;
    }

    /** What a retention code means. */
    static String meaning(String code) {
        return say("privacy.code." + (code.startsWith("K") ? code : "model"));
    }

    /** When it goes: on a day, in the coming night, or not as long as the case is held. */
    Component day(Expiry expiry, boolean held) {
        if (held) {
            return new StatusBadge(Status.BLOCKED, say("privacy.heldInstead"));
        }
        return expiry.on().isAfter(today)
                ? new Span(times.day(expiry.on()))
                : new StatusBadge(Status.WAITING, say("privacy.tonight"));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
