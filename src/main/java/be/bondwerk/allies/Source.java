package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who named a candidate, and in which row of which list, or with which nomination. */
@Embeddable
record Source(
        @Enumerated(EnumType.STRING) Nominator nominator,
        @Column(name = "submission_id") @Nullable UUID submissionId,
        @Column(name = "list_key") @Nullable String list,
        @Column(name = "list_row") @Nullable Integer row,
        @Column(name = "nomination_id") @Nullable UUID nominationId) {

    static Source of(Nominator nominator) {
        return new Source(nominator, null, null, null, null);
    }

    static Source row(Nominator nominator, UUID submission, String list, int row) {
        return new Source(nominator, submission, list, row, null);
    }

    static Source nomination(QueuedNomination nomination) {
        return new Source(
                nomination.nominator(), null, null, null, nomination.id().value());
    }

    /** Who it was, without where. */
    Source withoutPlace() {
        return of(nominator);
    }
}
