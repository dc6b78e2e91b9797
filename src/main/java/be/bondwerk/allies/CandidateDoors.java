package be.bondwerk.allies;

import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.messages.LinkMatter;
import be.bondwerk.messages.Links;
import be.bondwerk.pages.DoorMatter;
import be.bondwerk.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the links in letters to candidates have in common: whom they are about, and that they serve once. */
@Component
class CandidateDoors {
    private final Links links;
    private final Candidates candidates;
    private final RoundAccess access;
    private final Directory directory;

    CandidateDoors(Links links, Candidates candidates, RoundAccess access, Directory directory) {
        this.links = links;
        this.candidates = candidates;
        this.access = access;
        this.directory = directory;
    }

    /**
     * What the link is about; its words name the network and the municipality.
     *
     * @param taskKey the task in which somebody else would have recorded the answer
     */
    Optional<DoorMatter> open(String door, String formId, String taskKey, String token) {
        return links.open(door, token)
                .flatMap(link ->
                        candidates.findById(CandidateId.parse(link.subjectId()).value()))
                .filter(candidate -> !candidate.erased())
                .map(candidate -> matter(candidate, formId, taskKey, token));
    }

    /** Answers are stored with the talks, so that they are forgotten with them; a link answers once. */
    private DoorMatter matter(Candidate candidate, String formId, String taskKey, String token) {
        var round = access.toWorkOn(candidate.number());
        var reference = "link:" + UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8));
        var talks = candidate.talks().orElse(null);
        var place = new FormPlace(formId, reference, round.number(), taskKey, talks, round.zoneId());
        var names = List.<Object>of(round.networkName(), municipality(round));
        return new DoorMatter(candidate.id().text(), round.municipalityId(), place, names);
    }

    private String municipality(AllyRound round) {
        return directory
                .municipality(round.municipalityId())
                .map(Municipality::name)
                .orElse(round.municipalityId());
    }

    /**
     * Closes the links of this door once an answer counted.
     *
     * @throws Refusal if the answer came by another way before; nothing is stored
     */
    void settle(String door, DoorMatter matter, boolean counted) {
        if (!counted) {
            throw new Refusal("allies.doors.answered");
        }
        var number = matter.place().number();
        if (number != null) {
            links.close(new LinkMatter(door, number, matter.subject()));
        }
    }
}
