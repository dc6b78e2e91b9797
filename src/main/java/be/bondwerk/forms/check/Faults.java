package be.bondwerk.forms.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, up to a number that still helps. */
final class Faults {
    private static final int MOST = 200;

    private final List<Fault> found = new ArrayList<>();

    /** Collects what is wrong with one field. */
    At at(String path, String key) {
        return new At(path, key);
    }

    List<Fault> all() {
        return List.copyOf(found);
    }

    /** What is wrong at one place. */
    final class At {
        private final String path;
        private final String key;
        private boolean any;

        private At(String path, String key) {
            this.path = path;
            this.key = key;
        }

        void add(FaultKind kind, String... arguments) {
            any = true;
            if (found.size() < MOST) {
                found.add(new Fault(path, key, kind, List.of(arguments)));
            }
        }

        boolean isEmpty() {
            return !any;
        }
    }
}
