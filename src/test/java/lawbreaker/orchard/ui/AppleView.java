package lawbreaker.orchard.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Breaks laws 6 and 7 on purpose: a public view that asks the database itself. */
public class AppleView {
    @Nullable
    JdbcTemplate jdbc;
}
