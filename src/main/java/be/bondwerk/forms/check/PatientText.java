package be.bondwerk.forms.check;

import java.util.regex.Pattern;

/** A text that a regular expression may look at only so often: patience with a bad pattern ends before the server does. */
final class PatientText implements CharSequence {
    private static final int LOOKS = 2_000_000;

    private final CharSequence text;
    private int looks;

    private PatientText(CharSequence text) {
        this.text = text;
    }

    /** Whether the pattern is found; not, if finding out takes too long or goes too deep. */
    static boolean find(Pattern pattern, String text) {
        try {
            return pattern.matcher(new PatientText(text)).find();
        } catch (OutOfPatience | StackOverflowError e) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new OutOfPatience();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class OutOfPatience extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfPatience() {
            super(null, null, false, false);
        }
    }
}
