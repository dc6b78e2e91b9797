package be.bondwerk.forms.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, up to a number that still helps. */
final class Faults {
    private static final int MOST = 200;

    private final List<Fault> found = new ArrayList<>();

    /** What is wrong with one field. */
    At at(String path, String key) {
        return (kind, arguments) -> {
            if (found.size() < MOST) {
                found.add(new Fault(path, key, kind, List.of(arguments)));
            }
        };
    }

    List<Fault> all() {
        return List.copyOf(found);
    }

    /** Takes note of a fault at one place. */
    interface At {
        void add(FaultKind kind, String... arguments);
    }
}
