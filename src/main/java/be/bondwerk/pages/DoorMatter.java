package be.bondwerk.pages;

import be.bondwerk.forms.FormPlace;
import java.util.List;

/**
 * What a form at a door is about.
 *
 * @param subject the family's own id of it, such as a municipality's or a candidate's; never shown
 * @param municipalityId whose desk helps whoever cannot fill it in
 * @param place which form is filled in; with a case number the answers are stored in that case, once per reference,
 *     without one they are only checked and handed to the door
 * @param arguments what {@code {0}}, {@code {1}}… stand for in the words of the door
 */
public record DoorMatter(String subject, String municipalityId, FormPlace place, List<Object> arguments) {

    /** Copies the arguments. */
    public DoorMatter {
        arguments = List.copyOf(arguments);
    }
}
