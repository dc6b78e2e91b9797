package be.bondwerk.security;

import be.bondwerk.shared.Refusal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The walls between roles: whoever handles complaints holds no role in a partnership, and the other way round. */
final class Walls {

    private static final Set<Role> COMPLAINTS = EnumSet.of(Role.INTAKE, Role.INV, Role.HIO);
    private static final Set<Role> PARTNERSHIPS = EnumSet.of(Role.COORD, Role.PREP, Role.CPO, Role.TL);

    private Walls() {}

    /** @throws Refusal if the role stands on the other side of a wall from one that is held, whatever the dates */
    static void check(Role wanted, Stream<Role> held) {
        held.filter(role -> apart(wanted, role)).findFirst().ifPresent(role -> {
            throw new Refusal("security.wall", wanted.text(), role.text());
        });
    }

    /** Whether no role that is held stands on the other side of a wall. */
    static boolean allow(Role wanted, Stream<Role> held) {
        return held.noneMatch(role -> apart(wanted, role));
    }

    private static boolean apart(Role one, Role other) {
        return COMPLAINTS.contains(one) && PARTNERSHIPS.contains(other)
                || PARTNERSHIPS.contains(one) && COMPLAINTS.contains(other);
    }
}
