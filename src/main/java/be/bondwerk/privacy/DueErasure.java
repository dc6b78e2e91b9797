package be.bondwerk.privacy;

import be.bondwerk.shared.Expiry;
import org.jspecify.annotations.Nullable;

/**
 * Something that will be erased, as the data-protection officer sees it.
 *
 * @param title the case; null for what lies in none
 * @param held whether a legal hold stops it
 */
public record DueErasure(Expiry expiry, @Nullable String title, boolean held) {}
