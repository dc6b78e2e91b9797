package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.Submissions;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the answers to the charter that the coordinator recorded. */
@Component
class CharterForms {
    private final Submissions submissions;
    private final BusinessClock clock;

    CharterForms(Submissions submissions, BusinessClock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    /** What was recorded about the person whom the seat is offered to; nothing when that was somebody before. */
    Optional<GivenCharter> answer(String instanceId, Seat seat) {
        return submissions
                .latest(instanceId, "recordCharter")
                .filter(form -> !form.submittedAt().isBefore(seat.lastOfferedAt()))
                .map(form -> new GivenCharter(form.choice("channel", AnswerChannel.class), moment(form)));
    }

    /** A day without a time: its beginning, or now when it is today. */
    private Instant moment(FilledForm form) {
        var day = form.date("answeredOn");
        return day.equals(clock.today())
                ? form.submittedAt()
                : day.atStartOfDay(BusinessClock.BRUSSELS).toInstant();
    }
}
