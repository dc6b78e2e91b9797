package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many rules the first proposal of a round broke. */
@Embeddable
record FirstFindings(
        @Column(name = "first_blocks") int blocks,
        @Column(name = "first_warnings") int warnings) {}
