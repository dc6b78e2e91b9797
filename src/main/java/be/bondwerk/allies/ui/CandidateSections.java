package be.bondwerk.allies.ui;

import be.bondwerk.allies.CandidateSheet;
import be.bondwerk.messages.SentMessage;
import be.bondwerk.shared.ui.Facts;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of a candidate is made of. */
final class CandidateSections {
    private final CandidateSheet sheet;
    private final Times times;

    CandidateSections(CandidateSheet sheet, Times times) {
        this.sheet = sheet;
        this.times = times;
    }

    Section person() {
        var section = new Section(AllySpeech.say("person"));
        var known = sheet.facts();
        if (known == null) {
            return section.with(new Paragraph(AllySpeech.say("person.erased")));
        }
        var facts = new Facts();
        put(facts, "function", known.publicFunction());
        put(facts, "organisation", known.organisation());
        put(facts, "reach", known.reachDescription());
        var phone = known.phone();
        if (phone != null) {
            facts.fact(AllySpeech.say("person.phone"), new Anchor("tel:" + phone.replace(" ", ""), phone));
        }
        put(facts, "email", known.email());
        var age = known.ageBand();
        put(facts, "age", age == null ? null : AllySpeech.say("age." + age));
        put(facts, "namedBy", AllySpeech.nominators(sheet.namedBy()));
        return section.with(facts);
    }

    Section contact(List<SentMessage> messages) {
        var section = new Section(AllySpeech.say("contact"));
        var contact = sheet.contact();
        if (contact == null && messages.isEmpty()) {
            return section.with(new Paragraph(AllySpeech.say("contact.none")));
        }
        var facts = new Facts();
        if (contact != null) {
            facts.fact(AllySpeech.say("contact.invited"), times.momentText(contact.invitedAt()));
            var day = contact.answeredOn();
            var channel = contact.channel();
            if (day != null && channel != null) {
                facts.fact(
                        AllySpeech.say("contact.answered"),
                        AllySpeech.say("contact.answer", times.day(day), AllySpeech.say("channel." + channel)));
            }
        }
        var list = new UnorderedList();
        list.addClassName("bw-told");
        messages.stream().map(this::told).forEach(list::add);
        return section.with(facts, list);
    }

    Section looks() {
        var section = new Section(AllySpeech.say("looks"));
        if (sheet.looks().isEmpty()) {
            return section.with(new Paragraph(AllySpeech.say("looks.none")));
        }
        var facts = new Facts();
        sheet.looks()
                .forEach(look -> facts.fact(
                        AllySpeech.say(look.secondOpinion() ? "looks.second" : "looks.interview"),
                        AllySpeech.say("looks.by", times.moment(look.at()), String.join(", ", look.assessors()))));
        return section.with(facts);
    }

    Section visit() {
        var section = new Section(AllySpeech.say("visit"));
        var visit = sheet.visit();
        if (visit == null) {
            return section.with(new Paragraph(AllySpeech.say("visit.none")));
        }
        var day = visit.on();
        var facts = new Facts().fact(AllySpeech.say("visit.outcome"), AllySpeech.say("visit." + visit.outcome()));
        if (day != null) {
            facts.fact(AllySpeech.say("visit.on"), times.day(day));
        }
        if (!visit.visitors().isEmpty()) {
            facts.fact(AllySpeech.say("visit.by"), String.join(", ", visit.visitors()));
        }
        return section.with(facts);
    }

    Section verdict() {
        var section = new Section(AllySpeech.say("verdict"));
        var verdict = sheet.verdict();
        if (verdict == null) {
            return section.with(new Paragraph(AllySpeech.say("verdict.none")));
        }
        section.with(new Paragraph(AllySpeech.say("verdict.is", BoardWords.verdict(verdict.verdict()))));
        var sentence = verdict.sentence();
        return sentence == null ? section : section.with(new Paragraph(sentence));
    }

    Section seat() {
        var section = new Section(AllySpeech.say("seat"));
        var seat = sheet.seat();
        if (seat == null) {
            return section.with(new Paragraph(AllySpeech.say("seat.none")));
        }
        var facts = new Facts().fact(AllySpeech.say("seat.offered"), times.momentText(seat.offeredAt()));
        var answer = seat.answer();
        var at = seat.answeredAt();
        facts.fact(
                AllySpeech.say("seat.answer"),
                answer == null ? AllySpeech.say("seat.waiting") : AllySpeech.say("charter." + answer));
        if (at != null) {
            facts.fact(AllySpeech.say("seat.answeredAt"), times.momentText(at));
        }
        return section.with(facts);
    }

    private ListItem told(SentMessage message) {
        var channel = message.channel();
        var at = message.reachedAt();
        var what = I18NProvider.translate(message.template() + ".subject");
        if (channel == null || at == null) {
            var state = message.state().text();
            return new ListItem(AllySpeech.say("contact.notYet", what, I18NProvider.translate(state.key())));
        }
        var by = message.toldBy();
        var how = I18NProvider.translate(channel.text().key());
        return new ListItem(
                by == null
                        ? AllySpeech.say("contact.sent", what, how, times.moment(at))
                        : AllySpeech.say("contact.told", what, how, times.moment(at), by));
    }

    private static void put(Facts facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.fact(AllySpeech.say("person." + key), value);
        }
    }
}
