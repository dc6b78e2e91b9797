package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseStatus;
import be.bondwerk.cases.TaskFile;
import be.bondwerk.engine.EngineTask;
import be.bondwerk.forms.OpenForm;
import be.bondwerk.security.Person;
import be.bondwerk.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case and a task as services tell them. */
final class Samples {
    static final CaseNumber NUMBER = CaseNumber.parse("ALLY-2026-001");
    static final Person ANNA = new Person("anna", "Anna Peeters", Locale.ENGLISH, "zone-1");
    static final Person BERT = new Person("bert", "Bert Claes", Locale.ENGLISH, "zone-1");
    static final OpenForm FORM = new OpenForm(
            "interviewCandidate", "{\"components\":[]}", "{}", null, "{}", Instant.parse("2026-03-12T18:30:00Z"));

    private Samples() {}

    static CaseFacts running() {
        return new CaseFacts(
                NUMBER,
                "allySelection",
                "ally-selection",
                "Allies of Lindenwijk",
                "zone-1",
                "linderveld",
                null,
                "Linderveld",
                CaseStatus.RUNNING,
                null,
                Rooms.NOW.minus(Duration.ofDays(9)),
                null,
                "anna");
    }

    static TaskFile task(boolean mayDo, @Nullable Person holder) {
        var task = new EngineTask(
                "1",
                "userTask_interviewCandidate",
                "Interview the candidate",
                "candidateAssessment",
                "candidateAssessment:1",
                "instance",
                NUMBER,
                "zone-1",
                "interviewCandidate",
                Set.of("COORD"),
                holder == null ? null : holder.username(),
                Rooms.NOW.plus(Duration.ofDays(3)),
                null,
                Rooms.NOW,
                50,
                false);
        return new TaskFile(
                task, "Interview the candidate", "Talk with them in person.", running(), "Amina", FORM, mayDo, holder);
    }
}
