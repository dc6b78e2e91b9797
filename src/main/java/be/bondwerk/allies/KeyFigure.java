package be.bondwerk.allies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who somebody on the list of key figures is, as the person who knows them described them. */
@Embeddable
record KeyFigure(
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Enumerated(EnumType.STRING) @Nullable AgeBand ageBand,
        @Nullable String publicFunction,
        @Nullable String organisation,
        @Nullable String reachDescription) {

    /** Whether both entries are about one person: same name and organisation; same contact where no organisation is known. */
    boolean samePersonAs(KeyFigure other) {
        var unknown = organisationKey().isEmpty() || other.organisationKey().isEmpty();
        return folded(name()).equals(folded(other.name()))
                && (organisationKey().equals(other.organisationKey())
                        || unknown && (same(email, other.email) || same(phone, other.phone)));
    }

    /** How many different people these entries are about. */
    static int different(List<KeyFigure> entries) {
        var people = new ArrayList<KeyFigure>();
        entries.stream()
                .filter(entry -> people.stream().noneMatch(entry::samePersonAs))
                .forEach(people::add);
        return people.size();
    }

    /** This entry, with what only the other one knows about the same person. */
    KeyFigure completedBy(KeyFigure other) {
        return new KeyFigure(
                givenName,
                familyName,
                either(email, other.email),
                either(phone, other.phone),
                either(ageBand, other.ageBand),
                either(publicFunction, other.publicFunction),
                either(organisation, other.organisation),
                either(reachDescription, other.reachDescription));
    }

    String name() {
        return givenName + " " + familyName;
    }

    String publicFunctionAndOrganisation() {
        return Stream.of(publicFunction, organisation).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    boolean reachable() {
        return email != null || phone != null;
    }

    boolean underThirty() {
        return ageBand != null && ageBand.underThirty();
    }

    /** The organisation in the form in which it is compared with others; empty when none is known. */
    String organisationKey() {
        return organisation == null ? "" : folded(organisation);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && folded(one).equals(folded(other));
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
