package be.bondwerk.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.OnErrands;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A link opens its own matter for whoever has it, until it is closed or over; a wrong one says nothing. */
@OnErrands
class LinksTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private Links links;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final LinkMatter matter = new LinkMatter(
            "answer-invitation",
            CaseNumber.parse("ALLY-2026-001"),
            UUID.randomUUID().toString());

    @Test
    void opensItsOwnMatterAndNoOther() {
        var token = token(create(DAY));
        assertThat(links.open("answer-invitation", token)).contains(matter);
        assertThat(links.open("answer-charter", token)).isEmpty();
        assertThat(links.open("answer-invitation", token.toLowerCase(java.util.Locale.ROOT) + "x"))
                .isEmpty();
        assertThat(links.open("answer-invitation", "")).isEmpty();
    }

    @Test
    void cannotBeGuessedAndIsStoredNowhere() {
        var path = create(DAY);
        assertThat(path).startsWith("/p/answer-invitation/").isNotEqualTo(create(DAY));
        assertThat(token(path)).matches("[A-Za-z0-9_-]{32}");
        assertThat(jdbc.queryForList("select token_hash from message_link", String.class))
                .noneMatch(stored -> stored.contains(token(path)));
    }

    @Test
    void isOverAfterItsTime() {
        assertThat(links.open("answer-invitation", token(create(Duration.ofSeconds(-1)))))
                .isEmpty();
    }

    @Test
    void isClosedByTheAnswer() {
        var first = token(create(DAY));
        var second = token(create(DAY));
        SystemWork.run(() -> links.close(matter));
        assertThat(links.open("answer-invitation", first)).isEmpty();
        assertThat(links.open("answer-invitation", second)).isEmpty();
    }

    @Test
    void isOpenedByAnybodyAndMadeByNobodyFromOutside() {
        var token = token(create(DAY));
        SecurityContextHolder.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
        try {
            assertThat(links.open("answer-invitation", token)).contains(matter);
            assertThatThrownBy(() -> links.create(matter, clock.instant())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> links.close(matter)).isInstanceOf(AccessDeniedException.class);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private String create(Duration life) {
        return SystemWork.call(() -> links.create(matter, clock.instant().plus(life)));
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
