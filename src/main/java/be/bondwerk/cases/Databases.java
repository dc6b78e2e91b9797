package be.bondwerk.cases;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which database Bondwerk runs on, for the few statements that are said differently there. */
@Component
public class Databases {

    private final boolean postgres;

    Databases(JdbcTemplate jdbc) {
        ConnectionCallback<String> product =
                connection -> connection.getMetaData().getDatabaseProductName();
        postgres = "PostgreSQL".equals(jdbc.execute(product));
    }

    /** Whether it is PostgreSQL; else it is H2. */
    public boolean isPostgres() {
        return postgres;
    }
}
