package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A visit at home, or a talk at a place of the candidate’s choice, by two people; nothing about the home. */
@Embeddable
record Visit(
        @Column(name = "visited_on") @Nullable LocalDate on,
        @Column(name = "first_visitor") @Nullable String first,
        @Column(name = "second_visitor") @Nullable String second,

        @Column(name = "visit_outcome") @Enumerated(EnumType.STRING)
        HomeVisit outcome) {

    /** Nothing took place. */
    static final Visit NONE = new Visit(null, null, null, HomeVisit.NOT_HELD);

    /** The usernames of who went. */
    Set<String> visitors() {
        return Stream.of(first, second).filter(visitor -> visitor != null).collect(Collectors.toUnmodifiableSet());
    }
}
