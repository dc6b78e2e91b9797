package be.bondwerk.allies;

import org.jspecify.annotations.Nullable;

/**
 * One of the figures of process P01, by which a municipality sees how well it chooses allies.
 *
 * @param group label of the group it is about; null when it is about everybody
 * @param value in the unit of its kind; null unless it is shown
 */
public record AllyFigure(
        Kind kind, @Nullable String group, @Nullable Integer value, Shown shown) {

    /** Fewer people than this could be told apart. */
    static final int FEWEST_PEOPLE = 5;

    static AllyFigure of(Kind kind, int value) {
        return new AllyFigure(kind, null, value, Shown.SHOWN);
    }

    static AllyFigure none(Kind kind) {
        return new AllyFigure(kind, null, null, Shown.NOTHING_YET);
    }

    /** A whole percentage, if there is anything to compare and nobody could be told apart by it. */
    static AllyFigure share(Kind kind, @Nullable String group, int part, int whole) {
        if (whole == 0) {
            return new AllyFigure(kind, group, null, Shown.NOTHING_YET);
        }
        return kind.people && whole < FEWEST_PEOPLE
                ? new AllyFigure(kind, group, null, Shown.TOO_FEW)
                : new AllyFigure(kind, group, Math.round(100f * part / whole), Shown.SHOWN);
    }

    /** Whether there is a value, or why there is none. */
    public enum Shown {
        SHOWN,
        /** It would say something about so few people that somebody could be recognised. */
        TOO_FEW,
        NOTHING_YET
    }

    /** What a figure is counted in. */
    public enum Unit {
        PERCENT,
        DAYS,
        NUMBER
    }

    /** Which figure it is. */
    public enum Kind {
        GROUPS_WITH_SEAT(Unit.PERCENT, false),
        DAYS_TO_NETWORK(Unit.DAYS, false),
        SEATED_AFTER_INTERVIEW_AND_VISIT(Unit.PERCENT, true),
        NAMED_BY_COMMUNITY_OR_SELF(Unit.PERCENT, true),
        INVITATIONS_ACCEPTED(Unit.PERCENT, true),
        INVITATIONS_DECLINED(Unit.PERCENT, true),
        INVITATIONS_UNANSWERED(Unit.PERCENT, true),
        SEATS_ACCEPTED(Unit.PERCENT, true),
        SEATS_DECLINED(Unit.PERCENT, true),
        SEATS_UNANSWERED(Unit.PERCENT, true),
        BLOCKS_AT_FIRST_PROPOSAL(Unit.NUMBER, false),
        WARNINGS_AT_FIRST_PROPOSAL(Unit.NUMBER, false),
        TURNOVER(Unit.PERCENT, true);

        private final Unit unit;
        private final boolean people;

        Kind(Unit unit, boolean people) {
            this.unit = unit;
            this.people = people;
        }

        /** What it is counted in. */
        public Unit unit() {
            return unit;
        }
    }
}
