package be.bondwerk.forms;

import be.bondwerk.forms.Submission.Content;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What submissions said before they were corrected, as rows of {@code submission_version}. */
@Repository
class SubmissionVersions {
    private final JdbcTemplate jdbc;

    SubmissionVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what counts now, before a correction takes its place. */
    void keep(Submission submission) {
        var version = submission.version();
        var content = submission.content();
        jdbc.update(
                """
                insert into submission_version (submission_id, revision, written_by, written_at, reason, answers,
                    sealed_answers, option_labels) values (?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                id(submission),
                version.revision(),
                version.by(),
                Timestamp.from(version.at()),
                version.reason(),
                content.answers(),
                content.sealedAnswers(),
                content.optionLabels());
    }

    /** What was replaced, latest first. */
    List<FormVersion> of(Submission submission) {
        return jdbc.query(
                "select * from submission_version where submission_id = ? order by revision desc",
                (row, index) -> new FormVersion(
                        row.getInt("revision"),
                        row.getString("written_by"),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("reason")),
                id(submission));
    }

    /** The submission as it was in that version. */
    Optional<Submission> find(Submission submission, int revision) {
        return Optional.ofNullable(contents(submission).get(revision)).map(submission::with);
    }

    /** Puts something else in the place of each version, and takes its reason away. */
    void replace(Submission submission, Function<Submission, Content> change) {
        contents(submission).forEach((revision, content) -> {
            var rest = change.apply(submission.with(content));
            jdbc.update("""
                update submission_version set answers = ?, sealed_answers = ?, option_labels = ?,
                    reason = case when reason is null then null else '' end
                where submission_id = ? and revision = ?\
                """, rest.answers(), rest.sealedAnswers(), rest.optionLabels(), id(submission), revision);
        });
    }

    private Map<Integer, Content> contents(Submission submission) {
        return jdbc
                .query(
                        "select * from submission_version where submission_id = ?",
                        (row, index) -> Map.entry(
                                row.getInt("revision"),
                                new Content(
                                        row.getString("answers"),
                                        row.getString("sealed_answers"),
                                        row.getString("option_labels"))),
                        id(submission))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UUID id(Submission submission) {
        return submission.facts().id().value();
    }
}
