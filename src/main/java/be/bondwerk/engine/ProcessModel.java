package be.bondwerk.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The newest deployed version of a process.
 *
 * @param key id of the process
 * @param definitionId id of this version
 * @param version counted from 1
 * @param family folder the process lies in
 * @param name its English name
 * @param documentation its English explanation
 * @param startForm id of the form that starts it; empty when people do not start it
 * @param starters codes of the roles that may start it
 */
public record ProcessModel(
        String key,
        String definitionId,
        int version,
        String family,
        String name,
        String documentation,
        @Nullable String startForm,
        Set<String> starters) {}
