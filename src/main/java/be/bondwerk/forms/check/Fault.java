package be.bondwerk.forms.check;

import java.util.List;

/**
 * An answer that cannot be accepted.
 *
 * @param path the key, or {@code list[0].key} within a repeated group; empty for the form as a whole
 * @param key the field's key
 * @param arguments the limits that were not kept, as text
 */
public record Fault(String path, String key, FaultKind kind, List<String> arguments) {}
