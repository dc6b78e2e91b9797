package be.bondwerk.cases;

import be.bondwerk.shared.TextKey;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody who may correct a form can do so now.
 *
 * @param refusal why it is final; null if it can be corrected
 */
public record CorrectionOffer(@Nullable TextKey refusal) {

    /** Whether it can be corrected now. */
    public boolean open() {
        return refusal == null;
    }
}
