package be.bondwerk.shell;

import be.bondwerk.calendar.DemoClock;
import be.bondwerk.shared.ui.Symbol;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;

/** Says in a demonstration what day it is, and moves on to another one. */
class DemoStrip extends Aside {
    private final DemoClock demo;

    DemoStrip(DemoClock demo, Clock clock) {
        this.demo = demo;
        addClassNames("bw-demo", "bw-no-print");
        getElement().setAttribute("aria-label", getTranslation("shell.demo"));
        var times = Times.forReader(clock);
        var full = new Span(getTranslation("shell.demo.now", times.full(demo.now())));
        full.addClassName("bw-desktop-only");
        var brief = new Span(times.moment(demo.now()));
        brief.addClassName("bw-phone-only");
        var date = new Div(Symbol.CLOCK.draw(), full, brief);
        date.addClassName("bw-demo-date");
        add(date, step("shell.demo.day", Duration.ofDays(1)), step("shell.demo.week", Duration.ofDays(7)));
    }

    private Button step(String key, Duration step) {
        var button = new Button(getTranslation(key), click -> {
            demo.forward(step);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setDisableOnClick(true);
        return button;
    }
}
