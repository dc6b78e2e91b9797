package be.bondwerk.pages;

import be.bondwerk.forms.FilledForm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A form that somebody without an account may fill in, at {@code /p/<door>/<address>}; families contribute one bean per
 * door. Its methods are called as the platform ({@link be.bondwerk.security.SystemWork}), each within one transaction.
 */
public interface PublicDoor {

    /** Its name in addresses, such as {@code nominate}; lower-case letters and hyphens. */
    String door();

    /**
     * Where its words begin in the bundles: {@code <texts>.title}, {@code .lead} and {@code .send} (the button), in which
     * {@code {0}}, {@code {1}}… are the arguments of the matter; {@code .<outcome>.title} and {@code .<outcome>.next} for every
     * outcome; {@code .start.title} and {@code .start.lead} if there are addresses to choose from. Paragraphs are divided by
     * line breaks. What happens with the data (GDPR, article 13) stands in the form itself.
     */
    String texts();

    /**
     * What lies behind an address: something public, such as the id of a municipality, or the token of a personal link.
     *
     * @param address as it was typed or followed: untrusted
     * @return nothing if there is no such address, no longer, or not for this door; all three answer alike
     */
    Optional<DoorMatter> open(String address, Locale locale);

    /**
     * Takes a form that was accepted. Where the place of the matter has a case, the form is stored in that case already.
     *
     * @param locale the language in which it was filled in
     * @return one of {@link #outcomes()}, which chooses the words of the page that says thanks
     * @throws be.bondwerk.shared.Refusal if it cannot be taken, for a reason that the sender may read; nothing is kept
     */
    String receive(DoorMatter matter, FilledForm form, Locale locale);

    /** What can come of the form, such as {@code accepted} and {@code declined}; lower-case letters and hyphens. */
    Set<String> outcomes();

    /** What {@code /p/<door>} offers to choose from, in the order of reading; nothing where addresses are secret. */
    default List<DoorAddress> addresses(Locale locale) {
        return List.of();
    }
}
