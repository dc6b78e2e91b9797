package be.bondwerk.messages;

import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps every mail of a demonstration inside; nothing ever leaves. */
@Component
@Profile("demo")
class DemoPost implements Post {

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean keepsMails() {
        return true;
    }

    @Override
    public Delivery deliver(Mail mail, BooleanSupplier handingOver) {
        return handingOver.getAsBoolean() ? Delivery.TAKEN : Delivery.NOT_WANTED;
    }
}
