package be.bondwerk.allies;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who sits in the network for the municipality and for the police, by username, and who stands in for them. */
@Embeddable
record Mandates(
        @Nullable String municipalOfficial,
        @Nullable String officialDeputy,
        @Nullable String policeRepresentative,
        @Nullable String representativeDeputy) {

    static final Mandates NONE = new Mandates(null, null, null, null);

    int officials() {
        return municipalOfficial == null ? 0 : 1;
    }

    int representatives() {
        return policeRepresentative == null ? 0 : 1;
    }

    String official() {
        return Objects.requireNonNull(municipalOfficial, "nobody was appointed for the municipality");
    }

    String representative() {
        return Objects.requireNonNull(policeRepresentative, "nobody was appointed for the police");
    }
}
