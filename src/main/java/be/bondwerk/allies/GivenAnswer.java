package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** When a candidate answered the invitation, and which way the answer came. */
@Embeddable
record GivenAnswer(
        @Column(name = "answer_channel") @Enumerated(EnumType.STRING)
        AnswerChannel channel,

        @Column(name = "answered_on") LocalDate on) {}
