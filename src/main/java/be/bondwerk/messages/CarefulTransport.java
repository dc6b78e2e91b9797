package be.bondwerk.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to a mail server that knows the moment from which a mail may have arrived. */
final class CarefulTransport extends SMTPTransport {
    private final BooleanSupplier handingOver;
    private boolean handedOver;
    private boolean withdrawn;

    CarefulTransport(Session session, String protocol, BooleanSupplier handingOver) {
        super(session, null, protocol, protocol.equals("smtps"));
        this.handingOver = handingOver;
    }

    /** Says the dot that ends a mail; until then the server has nothing. */
    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!mayHandOver()) {
            withdrawn = true;
            throw new IOException("Not wanted any more"); // makes the connection end without the dot
        }
        handedOver = true;
        super.finishData();
    }

    private boolean mayHandOver() throws IOException {
        try {
            return handingOver.getAsBoolean();
        } catch (RuntimeException e) {
            withdrawn = true;
            throw new IOException("Nobody knows whether it is wanted", e);
        }
    }

    boolean handedOver() {
        return handedOver;
    }

    boolean withdrawn() {
        return withdrawn;
    }
}
