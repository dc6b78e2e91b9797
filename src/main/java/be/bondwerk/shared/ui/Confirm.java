package be.bondwerk.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is sent or cannot be undone. */
public final class Confirm {
    private Confirm() {}

    /**
     * Asks; the question says exactly what will happen and to whom.
     *
     * @param action the verb on the button, such as "Send 12 letters"
     * @param then what to do when the person agrees
     */
    public static ConfirmDialog ask(String title, String question, String action, Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(question);
        dialog.setConfirmText(action);
        dialog.setCancelable(true);
        dialog.setCancelText(Words.say("shared.cancel"));
        dialog.addConfirmListener(event -> then.run());
        dialog.open();
        return dialog;
    }

    /** Asks before something is thrown away or ended; the button warns. */
    public static ConfirmDialog askBeforeEnding(String title, String question, String action, Runnable then) {
        var dialog = ask(title, question, action, then);
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }
}
