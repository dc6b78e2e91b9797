package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who may become an ally; once erased, only the fact that there was a candidate is left. */
@Entity
@Table(name = "ally_candidate")
class Candidate {
    @Id
    private UUID id;

    private String number;

    @Enumerated(EnumType.STRING)
    private CandidateState state = CandidateState.LISTED;

    @ElementCollection
    @CollectionTable(name = "ally_candidate_source", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    private List<Source> sources = new ArrayList<>();

    @Embedded
    private @Nullable KeyFigure person;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Enumerated(EnumType.STRING)
    private @Nullable PriorTrust priorTrust;

    @Embedded
    private @Nullable GivenAnswer answer;

    private @Nullable String language;
    private @Nullable Instant invitedAt;

    @Embedded
    private @Nullable Visit visit;

    private boolean consentReserve;
    private @Nullable String instanceId;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable Integer verdictRow;

    @ElementCollection
    @CollectionTable(name = "ally_assessment", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    private List<Assessment> assessments = new ArrayList<>();

    private Instant registeredAt;
    private @Nullable Instant erasedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {}

    Candidate(CaseNumber number, ListedName name, Instant registeredAt) {
        this.id = UUID.randomUUID();
        this.number = number.text();
        this.sources.add(name.source());
        this.person = name.person();
        this.language = name.language();
        this.registeredAt = registeredAt;
    }

    /** The talks with this candidate begin, as the process instance with this id. */
    void invite(String assessment, Instant at) {
        instanceId = assessment;
        invitedAt = at;
        state = CandidateState.INVITED;
    }

    void decline(GivenAnswer given) {
        answer = given;
        state = CandidateState.DECLINED;
    }

    void stayedSilent() {
        state = CandidateState.NO_RESPONSE;
    }

    void accept(GivenAnswer given) {
        answer = given;
    }

    void interviewed(Interview interview) {
        assessments.add(interview.assessment());
        gender = interview.gender();
        priorTrust = interview.priorTrust();
        consentReserve = interview.consentReserve();
        state = CandidateState.INTERVIEWED;
    }

    /** What the interview said was corrected; later looks at the candidate stay as they are. */
    void correctInterview(Interview corrected) {
        assessments.replaceAll(look -> look.kind() == Assessment.Kind.INTERVIEW ? corrected.assessment() : look);
        gender = corrected.gender();
        priorTrust = corrected.priorTrust();
        consentReserve = corrected.consentReserve();
    }

    /** Two people were at the candidate’s home, or talked elsewhere, or nothing took place. */
    void visited(Visit held) {
        visit = held;
    }

    Optional<Visit> visit() {
        return Optional.ofNullable(visit);
    }

    /** The candidate agreed to nothing being kept; erasing follows with the verdict. */
    void refuseConsent() {
        state = CandidateState.REFUSED_CONSENT;
    }

    /** @throws IllegalStateException when the assessor was involved before */
    void secondOpinion(Assessment opinion) {
        if (opinion.assessors().stream().anyMatch(involved()::contains)) {
            throw new IllegalStateException("A second opinion on " + id + " needs somebody new");
        }
        assessments.add(opinion);
    }

    /** Settles what becomes of the candidate; doubts that are still there count as no. */
    void judge(Verdict proposed) {
        verdict = proposed.conclusive();
        state = CandidateState.ASSESSED;
    }

    /** Somebody else named the same person. */
    void alsoNamedBy(ListedName name) {
        sources.add(name.source());
        person = person == null ? name.person() : person.completedBy(name.person());
        language = language == null ? name.language() : language;
    }

    /** The candidate answered without waiting to be called; answered already, nothing changes. */
    boolean answer(GivenAnswer given) {
        var counts = state == CandidateState.INVITED && answer == null;
        if (counts) {
            answer = given;
        }
        return counts;
    }

    /** The candidate does not want to be one any more; forgetting the person follows. */
    void stepBack() {
        state = CandidateState.WITHDRAWN;
    }

    /** The candidate did not sign the charter. */
    void leaveSeat() {
        state = CandidateState.SEAT_REFUSED;
    }

    void sit() {
        state = CandidateState.SEATED;
    }

    /** Whether this is an ally now whom nobody visited yet. */
    boolean visitPromised() {
        return state == CandidateState.SEATED && verdict == Verdict.PROVISIONAL;
    }

    /** Whether somebody met the candidate at home, or at a place of their choice. */
    boolean metInPerson() {
        return visit != null && visit.outcome() != HomeVisit.NOT_HELD;
    }

    /** Forgets the person for good; the row stays, with how far the talks came, so that candidates can still be counted. */
    void erase(Instant at) {
        person = null;
        answer = null;
        language = null;
        visit = null;
        verdict = null;
        verdictRow = null;
        sources.replaceAll(Source::withoutPlace);
        assessments.clear();
        forgetBalance();
        erasedAt = at;
        if (state == CandidateState.REFUSED_CONSENT) {
            state = CandidateState.ERASED;
        }
    }

    /** Forgets what was only asked to see the balance of the whole. */
    void forgetBalance() {
        gender = null;
        priorTrust = null;
    }

    /** The usernames of everybody who assessed this candidate. */
    Set<String> involved() {
        return assessments.stream().flatMap(look -> look.assessors().stream()).collect(Collectors.toUnmodifiableSet());
    }

    int secondOpinions() {
        return (int) assessments.stream()
                .filter(look -> look.kind() == Assessment.Kind.SECOND_OPINION)
                .count();
    }

    /** The row of the eligibility table that spoke last. */
    void reason(int row) {
        verdictRow = row;
    }

    Optional<Integer> reason() {
        return Optional.ofNullable(verdictRow);
    }

    /** Whether the partners can propose this candidate: assessed, or signed the charter in this round already. */
    boolean mayBeProposed() {
        return !erased() && (state == CandidateState.ASSESSED || state == CandidateState.SEATED);
    }

    boolean takesSeatByVerdict() {
        return verdict != null && verdict.seats();
    }

    CandidateId id() {
        return new CandidateId(id);
    }

    CaseNumber number() {
        return CaseNumber.parse(number);
    }

    /** Everybody who named this candidate. */
    List<Source> sources() {
        return List.copyOf(sources);
    }

    /** Who named this candidate, each once. */
    List<Nominator> nominators() {
        return sources.stream().map(Source::nominator).distinct().sorted().toList();
    }

    /** Whether somebody outside the two authorities named this candidate. */
    boolean namedByCitizens() {
        return nominators().stream().anyMatch(Nominator::citizen);
    }

    Optional<Instant> invitedAt() {
        return Optional.ofNullable(invitedAt);
    }

    List<Assessment> looks() {
        return List.copyOf(assessments);
    }

    /** Whether the candidate agrees to stay on the reserve list for twelve months. */
    boolean consentsToReserve() {
        return consentReserve;
    }

    /** The language the candidate reads, where that is known. */
    Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    boolean erased() {
        return erasedAt != null;
    }

    Optional<GivenAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Id of the process instance in which people talk with this candidate, if they began. */
    Optional<String> talks() {
        return Optional.ofNullable(instanceId);
    }

    CandidateState state() {
        return state;
    }

    Optional<KeyFigure> person() {
        return Optional.ofNullable(person);
    }

    Optional<Gender> gender() {
        return Optional.ofNullable(gender);
    }

    Optional<PriorTrust> priorTrust() {
        return Optional.ofNullable(priorTrust);
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** Id of the process instance in which people talk with this candidate. */
    String assessment() {
        return Objects.requireNonNull(instanceId, "nobody has begun to talk with this candidate");
    }
}
