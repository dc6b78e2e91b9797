package be.bondwerk.shell;

import be.bondwerk.shared.Texts;
import be.bondwerk.shell.DemoAccounts.DemoAccount;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Who can be tried out in a demonstration; one click signs in. */
class DemoAccountList extends Section {
    private final transient DemoAccounts demo;
    private final transient Texts texts;
    private final SignInForm form;

    DemoAccountList(DemoAccounts demo, Texts texts, SignInForm form) {
        this.demo = demo;
        this.texts = texts;
        this.form = form;
        addClassName("bw-door-demo");
        var title = new H2(getTranslation("shell.demo.accounts"));
        title.setId("demo-accounts");
        setAriaLabelledBy("demo-accounts");
        var list = new UnorderedList();
        demo.accounts().forEach(account -> list.add(new ListItem(choice(account))));
        add(title, new Paragraph(getTranslation("shell.demo.password", demo.password())), list);
    }

    private NativeButton choice(DemoAccount account) {
        var role = texts.has(getLocale(), account.role()) ? getTranslation(account.role()) : account.role();
        var choice = new NativeButton("", click -> form.send(account.username(), demo.password()));
        choice.addClassName("bw-door-account");
        choice.getElement().setAttribute("type", "button");
        choice.add(new Span(account.displayName()), new Span(role));
        return choice;
    }
}
