package be.bondwerk.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an organisation may be named by another entry: both belong to the same zone. */
@Component
class Organisations {

    /** Finds what names an organisation by the organisation’s own words. */
    static final String NAMED = """
         or exists (select 1 from directory_organisation o
            where o.id = t.organisation_id and o.search like :word escape '!')\
        """;

    private final JdbcClient database;

    Organisations(JdbcClient database) {
        this.database = database;
    }

    boolean may(@Nullable String organisationId, String municipalityId) {
        return organisationId == null
                || database.sql("""
                    select count(*) from directory_organisation o
                    join municipality m on m.id = o.municipality_id
                    join municipality h on h.zone_id = m.zone_id
                    where o.id = :organisation and h.id = :home\
                    """)
                                .param("organisation", organisationId)
                                .param("home", municipalityId)
                                .query(Integer.class)
                                .single()
                        == 1;
    }
}
