package be.bondwerk.allies.ui;

import be.bondwerk.allies.BoardSheet;
import be.bondwerk.allies.RuleFinding;
import be.bondwerk.allies.RuleFinding.Level;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;

/** What people say about a composition as a whole: which groups are heard, and the reasons that are asked for. */
final class BoardReasons extends Div {
    private static final int LONGEST = 500;
    private static final String HARD_TO_REACH = "V8";

    private final BoardSheet sheet;
    private final BoardAnswers answers;
    private final TextArea deviation = area("deviation");
    private final Checkbox lift = new Checkbox();
    private final TextArea liftReason = area("liftReason");

    BoardReasons(BoardSheet sheet, BoardAnswers answers, Runnable changed) {
        this.sheet = sheet;
        this.answers = answers;
        addClassName("bw-board-reasons");
        deviation.setValue(answers.deviationReason());
        deviation.addValueChangeListener(change -> {
            answers.deviationReason(change.getValue());
            changed.run();
        });
        lift.setLabel(BoardWords.say("lift"));
        lift.setValue(answers.liftAsked());
        lift.addValueChangeListener(change -> {
            answers.liftAsked(change.getValue());
            changed.run();
        });
        liftReason.setValue(answers.liftReason());
        liftReason.addValueChangeListener(change -> {
            answers.liftReason(change.getValue());
            changed.run();
        });
        add(groups(changed), largest(changed), deviation, lift, liftReason);
    }

    /** Shows only the reasons that this composition needs. */
    void show(List<RuleFinding> findings) {
        deviation.setVisible(sheet.people().stream()
                .anyMatch(person -> answers.seats().contains(person.id())
                        && !person.verdict().seats()));
        lift.setVisible(answers.liftAsked() || onlyHardToReachBlocks(findings));
        liftReason.setVisible(answers.liftAsked());
    }

    private static boolean onlyHardToReachBlocks(List<RuleFinding> findings) {
        var blocking = findings.stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .map(RuleFinding::code)
                .toList();
        return blocking.equals(List.of(HARD_TO_REACH));
    }

    private CheckboxGroup<BoardSheet.Group> groups(Runnable changed) {
        var groups = new CheckboxGroup<BoardSheet.Group>(BoardWords.say("groups"));
        groups.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        groups.setHelperText(BoardWords.say("groups.help"));
        groups.setItems(sheet.groups());
        groups.setItemLabelGenerator(
                group -> group.hardToReach() ? BoardWords.say("groups.hardToReach", group.label()) : group.label());
        groups.setValue(sheet.groups().stream()
                .filter(group -> answers.groups().contains(group.key()))
                .collect(Collectors.toSet()));
        groups.addValueChangeListener(change -> {
            answers.represent(sheet.groups().stream()
                    .filter(change.getValue()::contains)
                    .map(BoardSheet.Group::key)
                    .toList());
            changed.run();
        });
        return groups;
    }

    private IntegerField largest(Runnable changed) {
        var largest = new IntegerField(BoardWords.say("largest"));
        largest.setHelperText(BoardWords.say("largest.help"));
        largest.setMin(0);
        largest.setStepButtonsVisible(true);
        largest.setValue(answers.largestGroup());
        largest.addValueChangeListener(change -> {
            answers.largestGroup(change.getValue());
            changed.run();
        });
        return largest;
    }

    private static TextArea area(String key) {
        var area = new TextArea(BoardWords.say(key));
        area.setHelperText(BoardWords.say(key + ".help"));
        area.setMaxLength(LONGEST);
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return area;
    }
}
