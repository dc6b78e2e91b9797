package be.bondwerk.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser itself sends, so that password managers know it. */
@Tag("form")
class SignInForm extends HtmlContainer {

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        add(
                field("username", "text", "username", "shell.signIn.name"),
                field("password", "password", "current-password", "shell.signIn.password"));
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
        var send = new NativeButton(getTranslation("shell.signIn.action"));
        send.addClassName("bw-door-submit");
        send.getElement().setAttribute("type", "submit");
        add(send);
    }

    /** Signs somebody in without typing. */
    void send(String username, String password) {
        getElement()
                .executeJs(
                        "this.elements.username.value = $0; this.elements.password.value = $1; this.requestSubmit()",
                        username,
                        password);
    }

    private Div field(String name, String type, String autocomplete, String key) {
        var input = new Input();
        input.setId("sign-in-" + name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        var label = new NativeLabel(getTranslation(key));
        label.setFor(input);
        var field = new Div(label, input);
        field.addClassName("bw-door-field");
        return field;
    }

    private static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }
}
