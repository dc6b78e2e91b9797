package be.bondwerk.messages;

import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says things to people, for families and their delegates; checks no rights, so it is not for views. A message is written in the
 * caller's transaction and leaves after its commit: if the transaction fails, nothing was ever said.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Outbox {
    private final Wording wording;
    private final MessageRows rows;
    private final Links links;
    private final ApplicationEventPublisher events;

    Outbox(Wording wording, MessageRows rows, Links links, ApplicationEventPublisher events) {
        this.wording = wording;
        this.rows = rows;
        this.links = links;
        this.events = events;
    }

    /**
     * Says something to somebody outside: by mail if there is an address, else it waits in the list of what must be told by phone or
     * letter. Every message can also be printed, read out and copied there.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId send(NewMessage message) {
        var id = MessageId.fresh();
        rows.write(id, message, wording.of(message));
        events.publishEvent(new MessageWritten(id));
        return id;
    }

    /**
     * Says something by mail to somebody with an account; nobody tells it in another way if it does not arrive.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId send(ToColleague message) {
        var id = MessageId.fresh();
        var words = wording.of(message.template(), message.person().language(), message.arguments());
        rows.write(id, message, words);
        events.publishEvent(new MessageWritten(id));
        return id;
    }

    /** What was said to somebody in a case, how and when they were reached; latest first. */
    @Transactional(readOnly = true)
    public List<SentMessage> of(CaseNumber number, String subjectId) {
        return rows.of(number, subjectId);
    }

    /**
     * Erases what was written to and about somebody, closes their links, and sends nothing of it any more; that there was a message,
     * and how it was told, stays.
     */
    public void forget(CaseNumber number, String subjectId) {
        rows.forget(number, subjectId);
        links.closeAll(number, subjectId);
    }
}
