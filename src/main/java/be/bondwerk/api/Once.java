package be.bondwerk.api;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does what a request with an Idempotency-Key asks for exactly once: the receipt is written in the transaction of the deed, so
 * that there are both or neither, and whoever comes again gets the receipt. What failed leaves nothing, and can be tried
 * again.
 */
@Component("apiOnce")
class Once {

    private static final int LANES = 256;

    private final Receipts receipts;
    private final Object[] lanes = Stream.generate(Object::new).limit(LANES).toArray();

    Once(Receipts receipts) {
        this.receipts = receipts;
    }

    /** A receipt, and whether it was given before. */
    record Given(Receipt receipt, boolean again) {}

    /**
     * Does it, unless it was done.
     *
     * @param key null for a request without a key, which is simply done
     * @param deed does it and calls what it is given inside its transaction
     * @throws Unacceptable if the key was used for another request
     */
    Given give(@Nullable Key key, Function<Consumer<Receipt>, Receipt> deed) {
        if (key == null) {
            return new Given(deed.apply(receipt -> {}), false);
        }
        synchronized (lanes[Math.floorMod(key.id().hashCode(), LANES)]) {
            return earlier(key).orElseGet(() -> now(key, deed));
        }
    }

    private Given now(Key key, Function<Consumer<Receipt>, Receipt> deed) {
        try {
            var receipt = deed.apply(first -> receipts.keep(key.id(), key.request(), first));
            receipts.complete(key.id(), receipt);
            return new Given(receipt, false);
        } catch (RuntimeException failure) {
            // the same request at the same moment on another node: whoever came second collided with the first
            return earlier(key).orElseThrow(() -> failure);
        }
    }

    private Optional<Given> earlier(Key key) {
        return receipts.find(key.id()).map(kept -> {
            if (!kept.request().equals(key.request())) {
                throw Unacceptable.of(ProblemKind.KEY_REUSED);
            }
            return new Given(kept.receipt(), true);
        });
    }
}
