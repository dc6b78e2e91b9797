package be.bondwerk.directory.ui;

import be.bondwerk.directory.OrganisationBook;
import be.bondwerk.shared.ui.Facts;
import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts that can be followed: a mail address, a telephone number, another entry. */
final class Links {

    private Links() {}

    static void mail(Facts facts, String email) {
        if (!email.isEmpty()) {
            facts.fact(Names.say("directory.field.email"), outside("mailto:" + email, email));
        }
    }

    static void phone(Facts facts, String phone) {
        if (!phone.isEmpty()) {
            var digits = phone.chars()
                    .filter(sign -> sign == '+' || Character.isDigit(sign))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            facts.fact(Names.say("directory.field.phone"), outside("tel:" + digits, phone));
        }
    }

    static void organisation(Facts facts, OrganisationBook book, @Nullable String id) {
        var name = OrganisationChoice.name(book, id);
        if (!name.isEmpty()) {
            facts.fact(
                    Names.say("directory.field.organisation"),
                    new Anchor("directory/" + OrganisationRoom.TAB + "/" + id, name));
        }
    }

    private static Anchor outside(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }
}
