package be.bondwerk.allies.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.bondwerk.allies.BoardSheet;
import be.bondwerk.allies.ProposalTrial;
import be.bondwerk.allies.RuleFinding;
import be.bondwerk.allies.RuleFinding.Level;
import be.bondwerk.allies.TrialComposition;
import be.bondwerk.allies.Verdict;
import be.bondwerk.cases.ui.Rooms;
import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.Violation;
import be.bondwerk.shared.CaseNumber;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Composing a network on a board. */
class CompositionBoardTest {
    private static final CaseNumber NUMBER = CaseNumber.parse("ALLY-2026-001");
    private static final String VERSION = "allySelection:1";

    @RegisterExtension
    final Rooms rooms = new Rooms(house -> {}, List.of());

    private final ProposalTrial trial = mock();
    private final List<String> drafts = new ArrayList<>();
    private final List<String> handedIn = new ArrayList<>();
    private CompositionBoard board;

    @BeforeEach
    void layOut() {
        when(trial.open(eq(NUMBER), any()))
                .thenReturn(new BoardSheet(
                        8,
                        List.of(
                                new BoardSheet.Person("1", "Feride Aksoy", "Baker", Verdict.ELIGIBLE),
                                new BoardSheet.Person("2", "Guy Martens", "Café owner", Verdict.KEY_FIGURE_ONLY)),
                        List.of(new BoardSheet.Group("g1", "Young people", true))));
        when(trial.judge(eq(NUMBER), eq(VERSION), any())).thenAnswer(asked -> {
            TrialComposition composition = asked.getArgument(2);
            return List.of(
                    new RuleFinding("V5", composition.seats().isEmpty() ? Level.BLOCK : Level.PASS),
                    new RuleFinding("V8", composition.representedGroups().isEmpty() ? Level.BLOCK : Level.PASS),
                    new RuleFinding("V11", Level.WARNING));
        });
        board = new CompositionBoard(trial, NUMBER, VERSION);
        board.onDraft(drafts::add);
        board.onSubmit(handedIn::add);
        UI.getCurrent().add(board);
    }

    @Test
    void saysAtOnceWhatEveryRuleThinks() {
        show("{}");
        assertThat(Rooms.read()).contains("2 rules block", "There are fewer than four citizens.");

        press("Give Feride Aksoy a seat");
        assertThat(Rooms.read()).contains("One rule blocks", "At least four citizens.", "1 of at most 8");
        assertThat(drafts).last().asString().contains("\"proposedSeats\":[\"1\"]");
    }

    @Test
    void asksForAReasonOnlyWhenSomebodyIsSeatedWhomTheRulesDidNotPropose() {
        show("{}");
        assertThat(reasons()).isEmpty();
        press("Give Guy Martens a seat");
        assertThat(reasons()).hasSize(1);
        LocatorJ._setValue(reasons().get(0), "He opens every door in the quarter.");
        board.requestSubmit();
        assertThat(handedIn).singleElement().asString().contains("He opens every door");
    }

    @Test
    void offersToAskForAnExceptionWhenOnlyAGroupThatIsHardToReachIsMissing() {
        show("{}");
        assertThat(exceptions()).isEmpty();
        press("Give Feride Aksoy a seat");
        LocatorJ._setValue(exceptions().get(0), true);
        assertThat(drafts).last().asString().contains("\"liftAsked\":\"true\"");
        assertThat(reasons()).hasSize(1);
    }

    @Test
    void keepsTheOrderOfTheReserveList() {
        show("{\"reserve\": [\"1\", \"2\"]}");
        press("Ask Guy Martens one place earlier");
        board.requestSubmit();
        assertThat(handedIn).singleElement().asString().contains("\"reserve\":[\"2\",\"1\"]");
    }

    @Test
    void tellsWhyTheLastProposalCameBackAndWhatHasToChange() {
        show("{\"findingsText\": \"- Nobody is under thirty.\", \"refusals\": \"- Please ask the school.\"}");
        board.showViolations(List.of(new Violation("deviationReason", "Say in one sentence why.")));
        assertThat(Rooms.read())
                .contains("Why the last proposal came back", "Please ask the school.", "Say in one sentence why.");
    }

    private void show(String data) {
        board.show(new OpenForm("proposeComposition", "{\"components\":[]}", data, null, "{}", Rooms.NOW));
    }

    private static List<Checkbox> exceptions() {
        return LocatorJ._find(Checkbox.class).stream()
                .filter(box -> box.getLabel().startsWith("Ask mayor and chief of police"))
                .toList();
    }

    private static List<TextArea> reasons() {
        return LocatorJ._find(TextArea.class);
    }

    private static void press(String label) {
        LocatorJ._click(LocatorJ._find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }
}
