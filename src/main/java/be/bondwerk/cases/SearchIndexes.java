package be.bondwerk.cases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes searching within words fast where the database can: on PostgreSQL with the extension {@code pg_trgm}. */
@Component
public class SearchIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndexes.class);

    private final JdbcTemplate jdbc;
    private final Databases databases;

    SearchIndexes(JdbcTemplate jdbc, Databases databases) {
        this.jdbc = jdbc;
        this.databases = databases;
        ensure("case_record");
    }

    /**
     * Creates the index on the column {@code search} unless it is there; without the right to, searching stays slower.
     *
     * @param table one of our own tables
     */
    public final void ensure(String table) {
        if (!databases.isPostgres()) {
            return;
        }
        try {
            jdbc.execute("create extension if not exists pg_trgm");
            jdbc.execute("create index if not exists %s_trigrams on %s using gin (search gin_trgm_ops)"
                    .formatted(table, table));
        } catch (DataAccessException e) {
            LOG.info(
                    "Searching {} stays without trigrams: {}",
                    table,
                    e.getMostSpecificCause().getMessage());
        }
    }
}
