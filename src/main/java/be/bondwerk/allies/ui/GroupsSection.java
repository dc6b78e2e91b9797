package be.bondwerk.allies.ui;

import be.bondwerk.allies.RoundSheet;
import be.bondwerk.allies.RoundSheet.GroupLine;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The groups that the network should hear: how many names the lists have for each, and where there is a gap. */
final class GroupsSection extends Composite<Section> {
    private final RoundSheet sheet;

    GroupsSection(RoundSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    protected Section initContent() {
        var section = new Section(AllySpeech.say("groups"));
        if (sheet.groups().isEmpty()) {
            return section.with(new Paragraph(AllySpeech.say("groups.empty")));
        }
        var list = new UnorderedList();
        list.addClassName("bw-groups");
        sheet.groups().stream().map(GroupsSection::line).forEach(list::add);
        return section.with(list, outreach());
    }

    private Paragraph outreach() {
        var words = new Paragraph(AllySpeech.say("groups.outreach", sheet.outreachRounds()));
        words.addClassName("bw-muted");
        return words;
    }

    private static ListItem line(GroupLine group) {
        var badges = new Div();
        badges.addClassName("bw-groups-badges");
        if (group.hardToReach()) {
            badges.add(new StatusBadge(Status.NEUTRAL, AllySpeech.say("groups.hardToReach")));
        }
        finding(group, badges);
        if (group.seated()) {
            badges.add(new StatusBadge(Status.DONE, AllySpeech.say("groups.seated")));
        }
        var item = new ListItem(new Div(new H3(group.label()), count(group)), badges);
        item.addClassName("bw-groups-line");
        return item;
    }

    private static Component count(GroupLine group) {
        var words = group.lists().isEmpty()
                ? AllySpeech.say("groups.notListed")
                : AllySpeech.say("groups.entries", group.entries());
        var line = new Paragraph(words);
        line.addClassName("bw-muted");
        return line;
    }

    private static void finding(GroupLine group, Div badges) {
        if (!group.lists().isEmpty()) {
            var latest = group.lists().get(group.lists().size() - 1).finding();
            if (latest != null) {
                badges.add(AllySpeech.finding(latest));
            }
        }
    }
}
