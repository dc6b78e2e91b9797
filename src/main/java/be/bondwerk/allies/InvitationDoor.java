package be.bondwerk.allies;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.pages.DoorMatter;
import be.bondwerk.pages.PublicDoor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The door for whoever was invited to a talk: yes or no, by the link in the letter. */
@Component
class InvitationDoor implements PublicDoor {
    private static final String DOOR = AllyLinks.INVITATION;
    private static final String TASK = "userTask_recordAnswer";
    private static final String FORM = "answerInvitation";

    private final AllyCandidates candidates;
    private final CandidateDoors links;

    InvitationDoor(AllyCandidates candidates, CandidateDoors links) {
        this.candidates = candidates;
        this.links = links;
    }

    @Override
    public String door() {
        return DOOR;
    }

    @Override
    public String texts() {
        return "allies.doors.invitation";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("accepted", "declined");
    }

    @Override
    public Optional<DoorMatter> open(String address, Locale locale) {
        return links.open(DOOR, FORM, TASK, address);
    }

    @Override
    public String receive(DoorMatter matter, FilledForm form, Locale locale) {
        var yes = "ACCEPTED".equals(form.text("candidateAnswer"));
        var id = CandidateId.parse(matter.subject());
        links.settle(DOOR, matter, candidates.answerInvitation(id, yes, AnswerChannel.LINK));
        return yes ? "accepted" : "declined";
    }
}
