package be.bondwerk.shell;

import be.bondwerk.shared.Texts;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** The door: who are you? In the language of the visitor, with the accounts of the demonstration where there is one. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Div message = new Div();
    private final SignInForm form = new SignInForm();

    SignInView(Texts texts, ObjectProvider<DemoAccounts> demo) {
        addClassName("bw-door");
        var words = new Div(
                new H1(getTranslation("shell.signIn")),
                new Paragraph(getTranslation("shell.signIn.help")),
                message,
                form);
        words.addClassName("bw-door-form");
        var room = new Main(languages(), words);
        room.addClassName("bw-door-room");
        demo.ifAvailable(accounts -> room.add(new DemoAccountList(accounts, texts, form)));
        add(picture(), room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        explain(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.signIn") + " – Bondwerk";
    }

    private void explain(Location location) {
        var parameters = location.getQueryParameters();
        message.removeAll();
        parameters.getSingleParameter("locked").ifPresent(minutes -> complain("shell.signIn.locked", minutes(minutes)));
        parameters.getSingleParameter("error").ifPresent(error -> complain("shell.signIn.wrong"));
    }

    private void complain(String key, Object... arguments) {
        var box = new Div(Symbol.WARNING.draw(), new Span(getTranslation(key, arguments)));
        box.addClassName("bw-door-error");
        box.getElement().setAttribute("role", "alert");
        message.add(box);
    }

    private static int minutes(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }

    private Div picture() {
        var brand = new Div(new Mark(), new Span("Bondwerk"));
        brand.addClassName("bw-door-brand");
        var promise = new Div(
                new Paragraph(getTranslation("shell.promise")), new Paragraph(getTranslation("shell.promise.more")));
        promise.addClassName("bw-door-promise");
        var picture = new Div(brand, promise);
        picture.addClassName("bw-door-picture");
        picture.getElement().setAttribute("role", "banner");
        return picture;
    }

    private UnorderedList languages() {
        var list = new UnorderedList();
        list.addClassName("bw-door-languages");
        list.getElement().setAttribute("aria-label", getTranslation("shell.languages"));
        for (var language : Languages.all()) {
            var button = new Button(Languages.name(language), click -> speak(language));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.getElement().setAttribute("lang", language.getLanguage());
            button.getElement().setAttribute("aria-pressed", Boolean.toString(Languages.same(language, getLocale())));
            list.add(new ListItem(button));
        }
        return list;
    }

    private void speak(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
