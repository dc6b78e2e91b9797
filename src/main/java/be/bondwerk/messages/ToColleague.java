package be.bondwerk.messages;

import be.bondwerk.security.Person;
import java.util.List;

/**
 * Something Bondwerk says by mail to somebody with an account.
 *
 * @param template the beginning of two keys in the bundles, {@code <template>.subject} and {@code <template>.body}
 * @param arguments what {@code {0}}, {@code {1}}… stand for: no personal data and nothing about a case
 * @param path where it leads inside Bondwerk, such as {@code /inbox}
 */
public record ToColleague(Person person, String email, String template, List<Object> arguments, String path) {

    public ToColleague {
        arguments = List.copyOf(arguments);
    }
}
