package be.bondwerk.security;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes up passwords that are shown once: easy to read out, too many to guess. */
final class Secrets {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A password of four groups of five letters and digits (100 bits), none of which look alike. */
    static String password() {
        return RANDOM.ints((long) GROUPS * GROUP, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
