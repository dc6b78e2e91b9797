package be.bondwerk.privacy;

import be.bondwerk.engine.KnownProcesses;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Privacy and what it stands on, without screens, with the family of {@link Guests} and no real one. */
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
            "be.bondwerk.inbox",
            "be.bondwerk.privacy"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.ui\\..*",
                            ".*\\.engine\\.ModelDeployer",
                            ".*(Test|Application|Errands|Guests|StatementCount|KnownProcesses)(\\$.*)?"
                        }))
@EntityScan({"be.bondwerk.security", "be.bondwerk.calendar", "be.bondwerk.directory", "be.bondwerk.forms"})
@EnableJpaRepositories({"be.bondwerk.security", "be.bondwerk.calendar", "be.bondwerk.directory", "be.bondwerk.forms"})
@Import({Guests.class, KnownProcesses.class})
class GuestsApplication {}
