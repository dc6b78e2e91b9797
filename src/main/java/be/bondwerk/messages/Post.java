package be.bondwerk.messages;

import java.util.function.BooleanSupplier;

/** Carries mails away. */
interface Post {

    /** Whether there is anything to carry them with. */
    boolean isOpen();

    /** Whether mails stay where they can be read again, links included: in a demonstration only. */
    boolean keepsMails();

    /**
     * Delivers one mail; takes as long as it takes.
     *
     * @param handingOver asked at the very last moment before a mail server has it; false means not to send it after all
     */
    Delivery deliver(Mail mail, BooleanSupplier handingOver);
}
