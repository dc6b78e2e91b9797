package be.bondwerk.messages;

import be.bondwerk.shared.CaseNumber;

/**
 * What a link without an account is about: it shows this and nothing else.
 *
 * @param door the public form it leads to, in small letters, digits and dashes
 * @param subjectId whom in the case it is about, such as a candidate's id
 */
public record LinkMatter(String door, CaseNumber number, String subjectId) {

    /** @throws IllegalArgumentException if the door is not made of small letters, digits and dashes */
    public LinkMatter {
        if (!door.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("Not a door: " + door);
        }
    }
}
