package be.bondwerk.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing the directory knows, listed under a municipality. */
public interface Entry {

    /** What it is found by; empty as long as it was not saved. */
    String id();

    /** The municipality it belongs to; its own id if it is one. */
    String municipalityId();

    /** What people call it. */
    String name();

    /** The areas it is about; none means the whole municipality. */
    Set<String> areaIds();

    /** The day from which it is no longer offered; what refers to it still shows it. */
    @Nullable
    LocalDate endedOn();

    /** Which state of it this is: saving an older one is refused. */
    int version();

    /** Whether it was not saved yet. */
    default boolean isNew() {
        return id().isEmpty();
    }

    /** Whether it is no longer offered. */
    default boolean isEnded() {
        return endedOn() != null;
    }
}
