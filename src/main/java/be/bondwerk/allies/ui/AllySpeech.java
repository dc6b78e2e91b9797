package be.bondwerk.allies.ui;

import be.bondwerk.allies.AllyFigure;
import be.bondwerk.allies.CandidateState;
import be.bondwerk.allies.CoverageFinding;
import be.bondwerk.allies.Nominator;
import be.bondwerk.allies.RoundState;
import be.bondwerk.allies.SeatState;
import be.bondwerk.shared.ui.StatusBadge;
import be.bondwerk.shared.ui.StatusBadge.Status;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.stream.Collectors;

/** How rounds, candidates, seats and figures are said, in the reader’s language. */
final class AllySpeech {
    private AllySpeech() {}

    static String say(String key, Object... arguments) {
        return I18NProvider.translate("allies.view." + key, arguments);
    }

    static StatusBadge state(RoundState state) {
        var status =
                switch (state) {
                    case NETWORK_CONSTITUTED -> Status.DONE;
                    case ENDED_WITHOUT_QUORUM, CANCELLED -> Status.BLOCKED;
                    default -> Status.RUNNING;
                };
        return new StatusBadge(status, say("round." + state));
    }

    static StatusBadge state(CandidateState state) {
        var status =
                switch (state) {
                    case SEATED -> Status.DONE;
                    case DECLINED, NO_RESPONSE, SEAT_REFUSED, WITHDRAWN, ERASED, REFUSED_CONSENT -> Status.NEUTRAL;
                    case LISTED, INVITED -> Status.WAITING;
                    case INTERVIEWED, ASSESSED -> Status.RUNNING;
                };
        return new StatusBadge(status, say("candidate." + state));
    }

    static StatusBadge state(SeatState state) {
        var status =
                switch (state) {
                    case FILLED -> Status.DONE;
                    case VACANT -> Status.BLOCKED;
                    case OFFERED -> Status.WAITING;
                    case OPEN, RELEASED -> Status.NEUTRAL;
                };
        return new StatusBadge(status, say("seat." + state));
    }

    static StatusBadge finding(CoverageFinding finding) {
        var status =
                switch (finding) {
                    case GAP_HARD, GAP -> Status.BLOCKED;
                    case THIN -> Status.WAITING;
                    case OK -> Status.DONE;
                };
        return new StatusBadge(status, say("coverage." + finding));
    }

    static String nominators(Collection<Nominator> nominators) {
        return nominators.stream().map(by -> say("named." + by)).collect(Collectors.joining(", "));
    }

    static String value(AllyFigure figure) {
        var value = figure.value();
        return value == null
                ? say("figure.shown." + figure.shown())
                : say("figure.unit." + figure.kind().unit(), value);
    }
}
