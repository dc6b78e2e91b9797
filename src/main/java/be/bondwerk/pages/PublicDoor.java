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
     * What lies behind an address: something public, such as the id of a municipality, or the token of a personal link.
     *
     * @param address as it was typed or followed: untrusted
     * @return nothing if there is no such address, no longer, or not for this door; all three answer alike
     */
    Optional<DoorMatter> open(String address, Locale locale);

    /**
     * Takes a form that was accepted. Where the place of the matter has a case, the form is stored in that case already.
     *
     * @return one of {@link #outcomes()}, which chooses the words of the page that says thanks
     * @throws be.bondwerk.shared.Refusal if it cannot be taken, for a reason that the sender may read; nothing is kept
     */
    String receive(DoorMatter matter, FilledForm form);

    /** What can come of the form, such as {@code accepted} and {@code declined}; lower-case letters and hyphens. */
    Set<String> outcomes();

    /** What {@code /p/<door>} offers to choose from, in the order of reading; nothing where addresses are secret. */
    default List<DoorAddress> addresses(Locale locale) {
        return List.of();
    }
}
