package be.bondwerk.shell;

import be.bondwerk.security.Person;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;

/** The top of every screen: Bondwerk, the zone, finding a case, shortcuts, language and account. */
class TopBar extends Header {
    private static final String TYPED = "element.inputElement.value";

    private final Person person;
    private final TopTools tools;

    TopBar(Person person, TopTools tools, Runnable showShortcuts) {
        this.person = person;
        this.tools = tools;
        addClassName("bw-top");
        var tail = new Div(help(showShortcuts), languages(), account(showShortcuts));
        tail.addClassName("bw-top-tools");
        add(brand(), zone(), search(), tail);
    }

    private Component brand() {
        var brand = new Anchor("", new Mark(), new Span("Bondwerk"));
        brand.addClassName("bw-brand");
        brand.setAriaLabel(getTranslation("shell.home"));
        return brand;
    }

    private Component zone() {
        var zone = new Div(Symbol.ZONE.draw(), new Span(tools.zoneName(person)));
        zone.addClassName("bw-zone");
        return zone;
    }

    private Component search() {
        var field = new TextField();
        field.setPlaceholder(getTranslation("shell.search"));
        field.setAriaLabel(getTranslation("shell.search"));
        field.setPrefixComponent(Symbol.SEARCH.draw());
        field.setSuffixComponent(key());
        field.setClearButtonVisible(true);
        field.getElement()
                .addEventListener(
                        "keydown",
                        enter -> find(enter.getEventData().getString(TYPED).strip()))
                .setFilter("event.key === 'Enter'")
                .addEventData(TYPED);
        var search = new Div(field);
        search.addClassNames("bw-search", "bw-no-print");
        search.getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("shell.search"));
        return search;
    }

    private static Span key() {
        var key = new Span("/");
        key.addClassNames("bw-key", "bw-desktop-only");
        key.getElement().setAttribute("aria-hidden", "true");
        return key;
    }

    private void find(String text) {
        getUI().ifPresent(ui -> ui.navigate("cases", QueryParameters.simple(Map.of("q", text, "status", "all"))));
    }

    private Component help(Runnable showShortcuts) {
        var help = new Button(Symbol.KEYBOARD.draw(), click -> showShortcuts.run());
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        help.addClassName("bw-desktop-only");
        help.setAriaLabel(getTranslation("shell.shortcuts"));
        help.setTooltipText(getTranslation("shell.shortcuts"));
        return help;
    }

    private Component languages() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var current = new Div(Symbol.LANGUAGE.draw(), new Span(Languages.code(getLocale())));
        current.addClassName("bw-menu-label");
        var item = bar.addItem(current);
        item.setAriaLabel(getTranslation("shell.language", Languages.name(getLocale())));
        for (var language : Languages.all()) {
            var choice = item.getSubMenu().addItem(Languages.name(language), click -> speak(language));
            choice.setCheckable(true);
            choice.setChecked(Languages.same(language, getLocale()));
        }
        return bar;
    }

    private void speak(Locale language) {
        tools.speak(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private Component account(Runnable showShortcuts) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var name = new Span(person.displayName());
        name.addClassName("bw-desktop-only");
        var label = new Div(Symbol.PERSON.draw(), name);
        label.addClassName("bw-menu-label");
        var item = bar.addItem(label);
        item.setAriaLabel(getTranslation("shell.account", person.displayName()));
        var menu = item.getSubMenu();
        menu.addItem(getTranslation("shell.ownAccount"), click -> getUI().ifPresent(ui -> ui.navigate("account")));
        var looks = menu.addItem(getTranslation("shell.appearance")).getSubMenu();
        for (var look : new String[] {"system", "light", "dark"}) {
            looks.addItem(getTranslation("shell.appearance." + look), click -> getElement()
                    .executeJs("window.bondwerk.appearance($0)", look));
        }
        menu.addItem(getTranslation("shell.shortcuts"), click -> showShortcuts.run());
        menu.addSeparator();
        menu.addItem(getTranslation("shell.signOut"), click -> tools.signOut());
        return bar;
    }
}
