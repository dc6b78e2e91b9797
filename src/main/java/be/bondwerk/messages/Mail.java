package be.bondwerk.messages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail, ready to be given to a mail server.
 *
 * @param to one address, as it was written down; nobody has checked it yet
 * @param replyTo where answers go; null means nowhere in particular
 */
record Mail(
        MessageId id, Locale language, String to, @Nullable String replyTo, String subject, String text, String html) {}
