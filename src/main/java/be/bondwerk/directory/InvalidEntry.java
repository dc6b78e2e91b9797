package be.bondwerk.directory;

import be.bondwerk.shared.Refusal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An entry that cannot be saved as it is; says what is wrong with each field. */
public class InvalidEntry extends Refusal {

    private final transient Map<String, Refusal> faults;

    private InvalidEntry(Map<String, Refusal> faults) {
        super("directory.refusal.invalid");
        this.faults = faults;
    }

    /** What is wrong, by the name of the field. */
    public Map<String, Refusal> faults() {
        return faults;
    }

    /** Looks at the fields of an entry and remembers what is wrong. */
    static final class Check {

        private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]{2,}");
        private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.-]{6,39}");

        private final Map<String, Refusal> faults = new TreeMap<>();

        Check text(String field, String value, int shortest, int longest) {
            var length = value.length();
            if (length == 0 && shortest > 0) {
                fault(field, "directory.refusal.missing");
            } else if (length < shortest || length > longest) {
                fault(field, "directory.refusal.length", shortest, longest);
            }
            return this;
        }

        Check email(String value) {
            return when(!value.isEmpty() && !EMAIL.matcher(value).matches(), "email", "directory.refusal.email")
                    .text("email", value, 0, 254);
        }

        Check phone(String value) {
            return when(!value.isEmpty() && !PHONE.matcher(value).matches(), "phone", "directory.refusal.phone");
        }

        Check when(boolean wrong, String field, String key, Object... arguments) {
            if (wrong) {
                fault(field, key, arguments);
            }
            return this;
        }

        /** @throws InvalidEntry if anything is wrong */
        void done() {
            if (!faults.isEmpty()) {
                throw new InvalidEntry(faults);
            }
        }

        private void fault(String field, String key, Object... arguments) {
            faults.putIfAbsent(field, new Refusal(key, arguments));
        }
    }
}
