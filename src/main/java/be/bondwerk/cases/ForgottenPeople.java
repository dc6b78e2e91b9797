package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.PersonErased;
import be.bondwerk.shared.TextKey;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Forgets with the family that erases somebody: the name in searches and the inbox, what rules said, what was remarked next to
 * the tasks about that person, and the name wherever the story of the case gives it. That things happened stays.
 */
@Component
class ForgottenPeople {
    private static final TextKey SOMEBODY = new TextKey("cases.story.somebody");

    private final JdbcTemplate jdbc;
    private final Subjects subjects;
    private final ChangedCases changed;

    ForgottenPeople(JdbcTemplate jdbc, Subjects subjects, ChangedCases changed) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.changed = changed;
    }

    @EventListener
    void on(PersonErased event) {
        event.instanceIds().forEach(instanceId -> {
            unname(event.number(), instanceId);
            forgetRemarks(instanceId);
            forgetRules(instanceId);
        });
    }

    /** Forgets the name of whom an instance is about, wherever the case shows it. */
    void unname(CaseNumber number, String instanceId) {
        subjects.of(instanceId).ifPresent(name -> unnameStory(number, name));
        subjects.forget(instanceId);
        changed.add(number);
    }

    private void forgetRemarks(String instanceId) {
        jdbc.update(
                "update case_story set note_id = null where note_id in (select id from case_note where instance_id ="
                        + " ?)",
                instanceId);
        jdbc.update("delete from case_note where instance_id = ?", instanceId);
    }

    /** Which rows of a table applied says what was thought of somebody. */
    private void forgetRules(String instanceId) {
        rewrite(
                lines("instance_id = ? and kind = 'RULE'", instanceId),
                argument -> argument instanceof StoryWord.Rules rules
                        ? new StoryWord.Rules(rules.processKey(), rules.decisionKey(), List.of())
                        : argument);
    }

    private void unnameStory(CaseNumber number, String name) {
        rewrite(
                lines("case_number = ?", number.text()),
                argument -> argument instanceof String text && text.contains(name) ? SOMEBODY : argument);
    }

    private Map<Long, String> lines(String condition, String value) {
        return jdbc
                .query(
                        "select id, arguments from case_story where " + condition,
                        (row, index) -> Map.entry(row.getLong(1), row.getString(2)),
                        value)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void rewrite(Map<Long, String> lines, UnaryOperator<Object> change) {
        lines.forEach((id, before) -> {
            var after = StoryArguments.write(
                    StoryArguments.read(before).stream().map(change).toList());
            if (!after.equals(before)) {
                jdbc.update("update case_story set arguments = ? where id = ?", after, id);
            }
        });
    }
}
