package be.bondwerk.inbox;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Principals;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How far the signed-in person sees: their roles in their scopes, without the cases that are hidden from them. */
@Component
class Reach {

    private final JdbcTemplate jdbc;
    private final CurrentUser user;

    Reach(JdbcTemplate jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /**
     * What one person reaches.
     *
     * @param self the principal of the person
     * @param roles the principals of the roles they hold
     * @param hidden numbers of the cases that must stay hidden from them
     */
    record Of(String username, String self, Set<String> roles, Set<String> hidden) {}

    /** @throws be.bondwerk.shared.NotAllowed if nobody is signed in */
    Of person() {
        var username = user.person().username();
        var self = Principals.of(username);
        var roles = new TreeSet<>(user.principals());
        roles.remove(self);
        List<String> hidden =
                jdbc.queryForList("select case_number from case_exclusion where username = ?", String.class, username);
        return new Of(username, self, roles, new TreeSet<>(hidden));
    }
}
