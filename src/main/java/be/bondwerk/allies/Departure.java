package be.bondwerk.allies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** That a citizen’s seat became free, and why; never whose it was. */
@Embeddable
record Departure(
        @Column(name = "left_on") LocalDate on,
        @Enumerated(EnumType.STRING) VacancyCause cause) {}
