package be.bondwerk.allies;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.cases.NewCase;
import be.bondwerk.directory.Directory;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a round of choosing allies, apart from its candidates and its composition. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AllyRounds {
    private final Rounds rounds;
    private final RoundAccess access;
    private final RoundForms forms;
    private final Representatives representatives;
    private final RoundEndings endings;
    private final Directory directory;
    private final CaseRegister cases;
    private final BusinessClock clock;

    AllyRounds(
            Rounds rounds,
            RoundAccess access,
            RoundForms forms,
            Representatives representatives,
            RoundEndings endings,
            Directory directory,
            CaseRegister cases,
            BusinessClock clock) {
        this.rounds = rounds;
        this.access = access;
        this.forms = forms;
        this.representatives = representatives;
        this.endings = endings;
        this.directory = directory;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Starts a round that shall lead to a network of this name.
     *
     * @throws be.bondwerk.shared.NotAllowed unless the signed-in person coordinates the municipality
     * @throws Refusal when the municipality has a network, or a running round, of this name
     */
    public void start(CaseNumber number, String municipalityId, String networkName) {
        var municipality = directory
                .municipality(municipalityId)
                .orElseThrow(() -> new NotFound("allies.refusal.noSuchMunicipality"));
        access.demandCoordinator(municipalityId);
        if (nameTaken(municipalityId, networkName)) {
            throw new Refusal("allies.refusal.nameTaken", networkName.strip());
        }
        rounds.saveAndFlush(new AllyRound(number, municipality.zoneId(), municipalityId, networkName, clock.instant()));
    }

    /**
     * Starts a round that fills free seats of a network.
     *
     * @return its number
     */
    CaseNumber replace(AlliesNetwork network, int freeSeats) {
        var number = cases.open(new NewCase(
                AllySelectionCases.PROCESS,
                AllySelectionCases.FAMILY,
                network.name(),
                network.zoneId(),
                network.municipalityId(),
                network.areaId(),
                areaName(network.areaId())));
        rounds.saveAndFlush(AllyRound.replacing(number, network, freeSeats, clock.instant()));
        return number;
    }

    /** Whether a network or a running round of the municipality bears the name, whatever its capitals. */
    @Transactional(readOnly = true)
    public boolean nameTaken(String municipalityId, String networkName) {
        return rounds.existsByMunicipalityIdAndReservedName(municipalityId, AllyRound.reservable(networkName));
    }

    /** Takes over the area, groups and languages that the coordinator described. */
    public void recordArea(CaseNumber number) {
        var round = access.toWorkOn(number);
        round.define(forms.scope(number));
        rounds.save(round);
        var areaId = round.scope().areaId();
        cases.title(number, round.networkName(), areaId, areaName(areaId));
    }

    /** Gives the two people whom mayor and chief named, and their deputies, their roles in this round. */
    public void appointRepresentatives(CaseNumber number) {
        var round = access.toWorkOn(number);
        round.appoint(forms.mandates(number));
        rounds.save(round);
        representatives.admit(number, round.mandates());
    }

    /**
     * Takes back the mandate, so that the round stops.
     *
     * @throws be.bondwerk.shared.NotAllowed unless the signed-in person is its mayor or chief of police
     */
    public void withdrawMandate(CaseNumber number) {
        var round = access.toWithdraw(number);
        round.withdrawMandate();
        rounds.save(round);
    }

    /** Whether there is a mandate left to withdraw. */
    @Transactional(readOnly = true)
    public boolean running(CaseNumber number) {
        return !access.toRead(number).state().ended();
    }

    /** Ends a round for which too few citizens could be found, and tells those who could be candidates. */
    public void closeWithoutQuorum(CaseNumber number) {
        endings.withoutNetwork(access.toWorkOn(number));
        end(number, RoundState.ENDED_WITHOUT_QUORUM);
    }

    /**
     * Ends a round that has no mandate, or has it no longer; candidates are told, and forgotten at once. Once it has ended nothing
     * changes.
     */
    public void cancel(CaseNumber number) {
        endings.cancelled(access.toWorkOn(number));
        end(number, RoundState.CANCELLED);
    }

    private void end(CaseNumber number, RoundState state) {
        // no save(): nothing is to be announced, and while a withdrawal is being announced it would be so twice
        access.toWorkOn(number).endInVain(state, clock.instant());
    }

    private String areaName(String areaId) {
        return directory.area(areaId).map(area -> area.name()).orElse(areaId);
    }
}
