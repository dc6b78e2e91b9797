package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.messages.Addressee;
import be.bondwerk.messages.LinkMatter;
import be.bondwerk.messages.Links;
import be.bondwerk.messages.NewMessage;
import be.bondwerk.messages.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written to candidates, in their language where it is known. */
@Component
class CandidateLetters {
    private static final int DAYS_TO_ANSWER = 14;
    private static final int DAYS_TO_SIGN = 21;
    private static final String LETTER = "allies.letter.";

    private final Outbox outbox;
    private final Links links;
    private final Directory directory;
    private final AllyWords words;
    private final BusinessClock clock;

    CandidateLetters(Outbox outbox, Links links, Directory directory, AllyWords words, BusinessClock clock) {
        this.outbox = outbox;
        this.links = links;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** Invites somebody to a talk, and says where their name comes from and what happens with it (GDPR art. 14). */
    void invite(AllyRound round, Candidate candidate) {
        var locale = language(round, candidate);
        var sources = candidate.nominators().stream()
                .map(source -> words.text(locale, "letter.source." + source))
                .collect(Collectors.joining(", "));
        send(round, candidate, "invitation", DAYS_TO_ANSWER, answerLink(round, candidate), sources);
    }

    /** Reminds somebody who did not answer, once. */
    void remind(AllyRound round, Candidate candidate) {
        send(round, candidate, "reminder", DAYS_TO_ANSWER, answerLink(round, candidate), "");
    }

    /** Offers a seat, with the charter. */
    void inviteToSit(AllyRound round, Candidate candidate) {
        send(round, candidate, "seat", DAYS_TO_SIGN, link(AllyLinks.CHARTER, round, candidate, DAYS_TO_SIGN), "");
    }

    /** Thanks somebody who got no seat, and says what that means for them. */
    void thank(AllyRound round, Candidate candidate, boolean onReserve) {
        send(round, candidate, onReserve ? "reserve" : "thanks", 0, null, "");
    }

    /** Says that no network came of the round. */
    void noNetwork(AllyRound round, Candidate candidate) {
        closeLinks(round, candidate);
        send(round, candidate, "noNetwork", 0, null, "");
    }

    /** Says that the round was stopped; the person is forgotten right after it, so that this is the last of it. */
    void cancelled(AllyRound round, Candidate candidate) {
        last(round, candidate, "cancelled");
    }

    /** Confirms that everything was erased; must be written before it is. */
    void erased(AllyRound round, Candidate candidate) {
        last(round, candidate, "erased");
    }

    /** Whoever answered, or is not asked any more, needs no link. */
    void closeLinks(AllyRound round, Candidate candidate) {
        for (String door : List.of(AllyLinks.INVITATION, AllyLinks.CHARTER)) {
            links.close(new LinkMatter(door, round.number(), candidate.id().text()));
        }
    }

    private String answerLink(AllyRound round, Candidate candidate) {
        return link(AllyLinks.INVITATION, round, candidate, DAYS_TO_ANSWER);
    }

    private String link(String door, AllyRound round, Candidate candidate, int days) {
        var expires = clock.today().plusDays(days + 1L).atStartOfDay(BusinessClock.BRUSSELS);
        return links.create(new LinkMatter(door, round.number(), candidate.id().text()), expires.toInstant());
    }

    private void send(
            AllyRound round, Candidate candidate, String letter, int days, @Nullable String link, String sources) {
        candidate
                .person()
                .ifPresent(person -> outbox.send(new NewMessage(
                        round.number(),
                        candidate.id().text(),
                        LETTER + letter,
                        addressee(round, candidate, person),
                        List.of(round.networkName(), municipality(round), until(days), sources),
                        link)));
    }

    /** Without the candidate’s id: what is written last has to outlive the erasure until it was told. */
    private void last(AllyRound round, Candidate candidate, String letter) {
        closeLinks(round, candidate);
        candidate
                .person()
                .ifPresent(person -> outbox.send(new NewMessage(
                        round.number(),
                        null,
                        LETTER + letter,
                        addressee(round, candidate, person),
                        List.of(round.networkName(), municipality(round), until(0), ""),
                        null)));
    }

    private LocalDate until(int days) {
        return clock.today().plusDays(days);
    }

    private String municipality(AllyRound round) {
        return directory
                .municipality(round.municipalityId())
                .map(Municipality::name)
                .orElse(round.municipalityId());
    }

    private static Addressee addressee(AllyRound round, Candidate candidate, KeyFigure person) {
        return new Addressee(person.name(), person.email(), person.phone(), null, language(round, candidate));
    }

    private static Locale language(AllyRound round, Candidate candidate) {
        return candidate.language().orElseGet(() -> round.scope().usualLanguage());
    }
}
