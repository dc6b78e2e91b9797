package be.bondwerk.allies;

import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well allies are chosen, in figures by which nobody can be recognised. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AllyFigures {
    private final RoundAccess access;
    private final Rounds rounds;
    private final FigureSource source;

    AllyFigures(RoundAccess access, Rounds rounds, FigureSource source) {
        this.access = access;
        this.rounds = rounds;
        this.source = source;
    }

    /**
     * The figures of one round.
     *
     * @throws be.bondwerk.shared.NotFound when there is no such round for the reader
     */
    public List<AllyFigure> ofRound(CaseNumber number) {
        return source.of(List.of(access.toRead(number)));
    }

    /**
     * The figures of all rounds that a municipality started in a year, in Brussels time.
     *
     * @throws be.bondwerk.shared.NotFound unless the reader coordinates it, is its mayor, or reads its whole zone
     */
    public List<AllyFigure> ofMunicipality(String municipalityId, int year) {
        access.demandReaderOfMunicipality(municipalityId);
        return source.of(rounds.findByMunicipalityIdAndStartedAtBetween(
                municipalityId, Years.begin(year), Years.begin(year + 1)));
    }

    /**
     * The figures of all rounds that a police zone started in a year, in Brussels time.
     *
     * @throws be.bondwerk.shared.NotFound unless the reader is its chief of police or audits it
     */
    public List<AllyFigure> ofZone(String zoneId, int year) {
        access.demandReaderOfZone(zoneId);
        return source.of(rounds.findByZoneIdAndStartedAtBetween(zoneId, Years.begin(year), Years.begin(year + 1)));
    }
}
