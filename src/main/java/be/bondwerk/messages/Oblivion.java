package be.bondwerk.messages;

import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is forgotten by their family is forgotten here as well, in the same transaction. */
@Component
class Oblivion {
    private final Outbox outbox;

    Oblivion(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void forget(PersonErased event) {
        SystemWork.run(() -> outbox.forget(event.number(), event.subjectId()));
    }
}
