package be.bondwerk.inbox;

import be.bondwerk.cases.OnPostgres;
import org.springframework.context.annotation.Import;

/** The same on PostgreSQL. */
@Import(OnPostgres.class)
class InboxPostgresTest extends InboxTest {}
