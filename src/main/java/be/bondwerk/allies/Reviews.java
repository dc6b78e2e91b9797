package be.bondwerk.allies;

import org.springframework.data.jpa.repository.JpaRepository;

/** The yearly looks at networks, by the number of their case. */
interface Reviews extends JpaRepository<CompositionReview, String> {}
