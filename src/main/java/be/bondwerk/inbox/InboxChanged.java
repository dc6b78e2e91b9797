package be.bondwerk.inbox;

import java.util.Set;

/**
 * Somebody's inbox changed; told after the commit.
 *
 * @param principals who sees something different now, as {@link be.bondwerk.security.Principals} writes them
 */
public record InboxChanged(Set<String> principals) {}
