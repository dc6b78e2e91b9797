package be.bondwerk.cases;

import be.bondwerk.engine.KnownProcesses;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Cases, the inbox and what they stand on, without screens, with the family of {@link Errands} and no real one. */
@EnableAutoConfiguration
@EnableMethodSecurity
@ComponentScan(
        basePackages = {
            "be.bondwerk.shared",
            "be.bondwerk.security",
            "be.bondwerk.calendar",
            "be.bondwerk.engine",
            "be.bondwerk.directory",
            "be.bondwerk.forms",
            "be.bondwerk.cases",
            "be.bondwerk.messages",
            "be.bondwerk.inbox"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.ui\\..*",
                            ".*\\.engine\\.ModelDeployer",
                            ".*(Test|Tests|Application|Errands|StatementCount|KnownProcesses)(\\$.*)?"
                        }))
@EntityScan({"be.bondwerk.security", "be.bondwerk.calendar", "be.bondwerk.directory", "be.bondwerk.forms"})
@EnableJpaRepositories({"be.bondwerk.security", "be.bondwerk.calendar", "be.bondwerk.directory", "be.bondwerk.forms"})
@Import({Errands.class, KnownProcesses.class, StatementCount.class})
class ErrandsApplication {}
