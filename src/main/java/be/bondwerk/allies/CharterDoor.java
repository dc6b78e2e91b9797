package be.bondwerk.allies;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.pages.DoorMatter;
import be.bondwerk.pages.PublicDoor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The door for whoever is offered a seat: signs the charter or not, by the link in the letter. */
@Component
class CharterDoor implements PublicDoor {
    private static final String DOOR = AllyLinks.CHARTER;
    private static final String TASK = "userTask_recordCharter";
    private static final String FORM = "answerCharter";

    private final AllySeats seats;
    private final CandidateDoors links;

    CharterDoor(AllySeats seats, CandidateDoors links) {
        this.seats = seats;
        this.links = links;
    }

    @Override
    public String door() {
        return DOOR;
    }

    @Override
    public String texts() {
        return "allies.doors.charter";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("signed", "refused");
    }

    @Override
    public Optional<DoorMatter> open(String address, Locale locale) {
        return links.open(DOOR, FORM, TASK, address);
    }

    @Override
    public String receive(DoorMatter matter, FilledForm form, Locale locale) {
        var yes = "SIGNED".equals(form.text("charterAnswer"));
        var id = CandidateId.parse(matter.subject());
        links.settle(DOOR, matter, seats.answerCharter(id, yes, AnswerChannel.LINK));
        return yes ? "signed" : "refused";
    }
}
