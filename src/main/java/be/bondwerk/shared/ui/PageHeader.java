package be.bondwerk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a screen: its one heading, what it is about, and its one primary action, always at the same place. */
public final class PageHeader extends Composite<Header> {
    private final H1 title = new H1();
    private final Div words = new Div(title);
    private final Div actions = new Div();

    /** Starts a screen with its heading. */
    public PageHeader(String title) {
        this.title.setText(title);
        getContent().addClassName("bw-page-header");
        words.addClassName("bw-page-header-words");
        actions.addClassNames("bw-page-header-actions", "bw-no-print");
        getContent().add(words, actions);
    }

    /** Puts something small above the heading: a way back, a case number. */
    public PageHeader above(Component... components) {
        var above = new Div(components);
        above.addClassName("bw-page-header-above");
        words.addComponentAsFirst(above);
        return this;
    }

    /** Says in one line what this screen is about. */
    public PageHeader subtitle(String text) {
        return below(new Paragraph(text));
    }

    /** Puts something under the heading: a status line, badges. */
    public PageHeader below(Component... components) {
        var below = new Div(components);
        below.addClassName("bw-page-header-below");
        words.add(below);
        return this;
    }

    /** Sets the one primary action; on a phone it sticks to the bottom. */
    public PageHeader action(Button primary) {
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        primary.addClassName("bw-sticky-action");
        actions.add(primary);
        return this;
    }

    /** Adds quieter actions before the primary one. */
    public PageHeader tools(Component... components) {
        for (var component : components) {
            actions.addComponentAsFirst(component);
        }
        return this;
    }

    /** Changes the heading. */
    public void setTitle(String text) {
        title.setText(text);
    }
}
