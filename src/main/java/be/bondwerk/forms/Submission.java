package be.bondwerk.forms;

import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.shared.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A form that was filled in and accepted; what a correction replaces stays in its versions. */
@Entity
class Submission implements Persistable<UUID> {
    @Id
    private UUID id;

    private @Nullable String caseNumber;
    private @Nullable String zoneId;
    private String formId;
    private String formHash;
    private @Nullable String definitionId;
    private @Nullable String taskId;
    private @Nullable String taskKey;
    private @Nullable String instanceId;
    private String submittedBy;
    private Instant submittedAt;
    private String answers;
    private @Nullable String sealedAnswers;
    private String optionLabels;
    private int revision = 1;
    private @Nullable String correctedBy;
    private @Nullable Instant correctedAt;
    private @Nullable String correctionReason;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(FormPlace place, FormSchema form, String submittedBy, Instant submittedAt, Content content) {
        this.id = UUID.randomUUID();
        this.caseNumber =
                Optional.ofNullable(place.number()).map(CaseNumber::text).orElse(null);
        this.zoneId = place.zoneId();
        this.formId = form.id();
        this.formHash = form.hash();
        this.definitionId = place.definitionId();
        this.taskId = place.isStart() ? null : place.reference();
        this.taskKey = place.taskKey();
        this.instanceId = place.instanceId();
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.answers = content.answers();
        this.sealedAnswers = content.sealedAnswers();
        this.optionLabels = content.optionLabels();
        this.unsaved = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Spares the database the question whether it knows this submission. */
    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostPersist
    void saved() {
        unsaved = false;
    }

    /** What the submitted form says, apart from who and when. */
    SubmittedForm facts() {
        return new SubmittedForm(new SubmissionId(id), formId, taskId, taskKey, instanceId, submittedBy, submittedAt);
    }

    /** Where it was filled in. */
    FormPlace place() {
        var reference = taskId == null ? "start:" : taskId;
        return new FormPlace(formId, reference, number().orElse(null), taskKey, instanceId, zoneId, definitionId);
    }

    Optional<CaseNumber> number() {
        return Optional.ofNullable(caseNumber).map(CaseNumber::new);
    }

    /** Who wrote what counts now, when, and why it was corrected. */
    FormVersion version() {
        return new FormVersion(
                revision,
                correctedBy == null ? submittedBy : correctedBy,
                correctedAt == null ? submittedAt : correctedAt,
                correctionReason);
    }

    /** What is written now takes the place of what was written; who submitted it first, and when, stays. */
    void correct(Content corrected, String by, Instant at, String reason) {
        keepOnly(corrected);
        revision++;
        correctedBy = by;
        correctedAt = at;
        correctionReason = reason;
    }

    /** The reason of a correction may name somebody. */
    void forgetReason() {
        correctionReason = correctionReason == null ? null : "";
    }

    /** The same submission with what was written in it before; never stored. */
    Submission with(Content earlier) {
        var copy = new Submission();
        copy.id = id;
        copy.caseNumber = caseNumber;
        copy.zoneId = zoneId;
        copy.formId = formId;
        copy.formHash = formHash;
        copy.definitionId = definitionId;
        copy.taskId = taskId;
        copy.taskKey = taskKey;
        copy.instanceId = instanceId;
        copy.submittedBy = submittedBy;
        copy.submittedAt = submittedAt;
        copy.keepOnly(earlier);
        return copy;
    }

    /** Takes the place of what was written; for erasing parts of it. */
    void keepOnly(Content rest) {
        answers = rest.answers();
        sealedAnswers = rest.sealedAnswers();
        optionLabels = rest.optionLabels();
    }

    Content content() {
        return new Content(answers, sealedAnswers, optionLabels);
    }

    /** A start form may be filled in before its case has a number. */
    void belongTo(CaseNumber number) {
        if (caseNumber != null && !caseNumber.equals(number.text())) {
            throw new IllegalStateException("Submission " + id + " already belongs to " + caseNumber);
        }
        caseNumber = number.text();
    }

    /**
     * What was written.
     *
     * @param answers JSON of everything below C4
     * @param sealedAnswers JSON of the C4 answers, encrypted; null without any
     * @param optionLabels JSON of how the chosen options read, by {@code valuesKey} and value
     */
    record Content(String answers, @Nullable String sealedAnswers, String optionLabels) {}
}
