package be.bondwerk.privacy;

import be.bondwerk.shared.Expiry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what will be erased.
 *
 * @param end where it ends, to ask for the following one; null if there is none
 */
public record ErasurePage(List<DueErasure> rows, @Nullable Expiry end) {}
