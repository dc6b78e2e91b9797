package be.bondwerk.allies.ui;

import be.bondwerk.allies.BoardSheet;
import be.bondwerk.allies.ProposalTrial;
import be.bondwerk.allies.ui.BoardAnswers.Place;
import be.bondwerk.forms.OpenForm;
import be.bondwerk.forms.Violation;
import be.bondwerk.forms.ui.AnswerSheet;
import be.bondwerk.shared.CaseNumber;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Puts a composition together: people are moved onto seats and the reserve list, by hand, by button or by keyboard, and
 * every rule says at once what it thinks of the whole. It hands in the answers of the form {@code proposeComposition}.
 */
final class CompositionBoard extends Composite<Div> implements AnswerSheet {
    private final ProposalTrial trial;
    private final CaseNumber number;
    private final String definitionId;
    private final Map<Place, BoardLane> lanes = new EnumMap<>(Place.class);
    private final BoardProblems problems = new BoardProblems();
    private final BoardRules rules = new BoardRules();
    private final BoardTable table = new BoardTable();
    private SerializableConsumer<String> submitted = json -> {};
    private SerializableConsumer<String> drafted = json -> {};
    private BoardSheet sheet = new BoardSheet(0, List.of(), List.of());
    private BoardAnswers answers = new BoardAnswers();
    private BoardReasons reasons = new BoardReasons(sheet, answers, () -> {});

    CompositionBoard(ProposalTrial trial, CaseNumber number, String definitionId) {
        this.trial = trial;
        this.number = number;
        this.definitionId = definitionId;
        getContent().addClassName("bw-board");
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(OpenForm form) {
        sheet = trial.open(number, getLocale());
        answers = BoardAnswers.of(
                form.data(), sheet.people().stream().map(BoardSheet.Person::id).collect(Collectors.toSet()));
        reasons = new BoardReasons(sheet, answers, this::changed);
        var places = new Div();
        places.addClassName("bw-board-lanes");
        Arrays.stream(Place.values()).forEach(place -> {
            lanes.put(place, new BoardLane(place, this::move, this::earlier));
            places.add(lanes.get(place));
        });
        getContent().removeAll();
        getContent().add(problems, new BoardNews(form.data()), rules.summary(), places, reasons, rules, table);
        draw();
    }

    @Override
    public void requestSubmit() {
        problems.clear();
        submitted.accept(answers.toJson());
    }

    @Override
    public void showViolations(List<Violation> violations) {
        problems.show(violations);
    }

    @Override
    public void onSubmit(SerializableConsumer<String> handler) {
        submitted = handler;
    }

    @Override
    public void onDraft(SerializableConsumer<String> handler) {
        drafted = handler;
    }

    private void move(String candidate, Place place) {
        answers.move(candidate, place);
        changed();
        Objects.requireNonNull(lanes.get(place)).focus(candidate);
    }

    private void earlier(String candidate) {
        answers.earlier(candidate);
        changed();
        Objects.requireNonNull(lanes.get(Place.RESERVE)).focus(candidate);
    }

    private void changed() {
        draw();
        drafted.accept(answers.toJson());
    }

    private void draw() {
        var findings = trial.judge(number, definitionId, answers.trial());
        lanes.forEach((place, lane) -> lane.show(sheet, answers));
        reasons.show(findings);
        rules.show(findings);
        table.show(sheet, answers);
    }
}
