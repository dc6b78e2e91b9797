package be.bondwerk.cases;

import org.springframework.context.annotation.Import;

/** The same on PostgreSQL. */
@Import(OnPostgres.class)
class CaseNumbersPostgresTest extends CaseNumbersTest {}
