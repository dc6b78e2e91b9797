package be.bondwerk.directory.ui;

import static be.bondwerk.directory.ui.Names.say;

import be.bondwerk.directory.Beat;
import be.bondwerk.directory.Posting;
import be.bondwerk.directory.Postings;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Who has a beat, and who had it before. */
class Officers extends Composite<Section> {

    private final transient Postings postings;
    private final transient Beat beat;
    private final transient Runnable again;
    private final boolean mayKeep;

    Officers(Postings postings, Beat beat, boolean mayKeep, Runnable again) {
        this.postings = postings;
        this.beat = beat;
        this.mayKeep = mayKeep;
        this.again = again;
    }

    @Override
    protected Section initContent() {
        var card = new Section(say("directory.beats.officers"));
        var all = postings.of(beat.id());
        if (all.isEmpty()) {
            card.with(new Paragraph(say("directory.beats.noOfficers")));
        } else {
            var list = new UnorderedList();
            list.addClassName("bw-rows");
            all.forEach(posting -> list.add(item(posting)));
            card.with(list);
        }
        if (mayKeep) {
            card.action(
                    new Button(say("directory.beats.give"), click -> new GiveBeatDialog(postings, beat, again).open()));
        }
        return card;
    }

    private ListItem item(Posting posting) {
        var about = new Div(new Span(days(posting)));
        about.addClassName("bw-row-about");
        var words = new Div(new Span(posting.officer()), about);
        words.addClassName("bw-row-words");
        var item = new ListItem(words);
        item.addClassNames("bw-row", "bw-row--plain");
        var today = postings.currentDay();
        if (posting.covers(today)) {
            item.add(new StatusBadge(Status.RUNNING, say("directory.beats.now")));
        }
        if (mayKeep && !posting.isPast(today)) {
            item.add(end(posting));
        }
        return item;
    }

    private Component end(Posting posting) {
        var button =
                new Button(say("directory.beats.end"), click -> new EndPostingDialog(postings, posting, again).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(say("directory.beats.endThis", posting.officer()));
        return button;
    }

    private static String days(Posting posting) {
        var until = posting.until();
        return until == null
                ? say("directory.beats.since", posting.from())
                : say("directory.beats.fromUntil", posting.from(), until);
    }
}
