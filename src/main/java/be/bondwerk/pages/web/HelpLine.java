package be.bondwerk.pages.web;

import be.bondwerk.messages.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to phone.
 *
 * @param dialled the number without what makes it readable
 */
public record HelpLine(
        String name, String phone, String dialled, @Nullable String hours) {

    static HelpLine of(Desk desk) {
        var phone = String.valueOf(desk.phone());
        return new HelpLine(desk.name(), phone, phone.replaceAll("[^+0-9]", ""), desk.hours());
    }
}
