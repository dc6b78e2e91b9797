package be.bondwerk.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists the keys that save time, and switches those off that consist of a single character. */
class ShortcutsDialog {
    private static final Map<String, String> KEYS = keysInOrder();

    void open() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(say("shell.shortcuts"));
        dialog.add(keys(), single());
        dialog.getFooter().add(new Button(say("shared.close"), click -> dialog.close()));
        dialog.open();
    }

    private static DescriptionList keys() {
        var list = new DescriptionList();
        list.addClassName("bw-keys");
        KEYS.forEach((key, what) -> {
            var shown = new Span(key);
            shown.addClassName("bw-key");
            list.add(new Term(shown), new Description(say("shell.shortcut." + what)));
        });
        return list;
    }

    private static Map<String, String> keysInOrder() {
        var keys = new LinkedHashMap<String, String>();
        keys.put("/", "find");
        keys.put("n", "next");
        keys.put("?", "list");
        keys.put("Esc", "close");
        return keys;
    }

    private static Checkbox single() {
        var box = new Checkbox(say("shell.shortcuts.single"));
        box.getElement().executeJs("return window.bondwerk.singleKeys()").then(Boolean.class, box::setValue);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                box.getElement().executeJs("window.bondwerk.singleKeys($0)", change.getValue());
            }
        });
        return box;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
