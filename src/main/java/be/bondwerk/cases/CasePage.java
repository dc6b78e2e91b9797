package be.bondwerk.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some cases, newest first.
 *
 * @param next what to ask for to get the following ones; null if there are none
 */
public record CasePage(List<CaseFacts> cases, @Nullable String next) {}
