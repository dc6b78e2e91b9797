package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A group that a network should hear; stated for the area as a whole, never tied to a person. */
@Embeddable
record RelevantGroup(
        String label,
        @Enumerated(EnumType.STRING) GroupKind kind,
        @Column(name = "hard_to_reach") boolean hardToReach) {}
