package be.bondwerk.cases;

import be.bondwerk.engine.EngineTask;
import be.bondwerk.forms.FormReaders;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the signed-in person may do with a case and its tasks: nothing unless a rule here says so. */
@Component
class Access implements FormReaders {

    private static final Logger LOG = LoggerFactory.getLogger(Access.class);

    private final CurrentUser user;
    private final CaseKinds kinds;
    private final CaseBook book;
    private final Exclusions exclusions;

    Access(CurrentUser user, CaseKinds kinds, CaseBook book, Exclusions exclusions) {
        this.user = user;
        this.kinds = kinds;
        this.book = book;
        this.exclusions = exclusions;
    }

    /** The case, for somebody who may read it. @throws NotFound if there is none for them, which is logged */
    CaseFacts read(CaseNumber number) {
        var facts = book.find(number).filter(this::mayRead);
        return facts.orElseThrow(() -> notFound("case", number.text()));
    }

    boolean mayRead(CaseFacts facts) {
        return !excluded(facts) && (audits(facts) || holdsAny(kinds.readers(facts.processKey()), facts));
    }

    @Override
    public boolean mayRead(CaseNumber number, Set<Role> readers) {
        return book.find(number)
                .filter(this::mayRead)
                .filter(facts -> readers.isEmpty() || audits(facts) || holdsAny(readers, facts))
                .isPresent();
    }

    /** Whether the person may read what rules said about somebody. */
    boolean isInsider(CaseFacts facts) {
        return audits(facts) || holdsAny(kinds.insiders(facts.processKey()), facts);
    }

    /** Whether the person may add to the case; an auditor only reads. */
    boolean mayNote(CaseFacts facts) {
        return !excluded(facts) && holdsAny(kinds.readers(facts.processKey()), facts);
    }

    boolean mayWithdraw(CaseFacts facts) {
        return facts.running()
                && !excluded(facts)
                && kinds.of(facts.processKey())
                        .filter(kind -> holdsAny(kind.mayWithdraw(), facts))
                        .filter(kind -> kind.withdrawable(facts.number()))
                        .isPresent();
    }

    /** Whether the person may do the task, whoever has it. */
    boolean mayWork(EngineTask task, CaseFacts facts) {
        return !excluded(facts) && holdsAny(roles(task.roles()), facts);
    }

    /** Whether the person may look at the task. */
    boolean maySee(EngineTask task, CaseFacts facts) {
        return mayWork(task, facts) || !excluded(facts) && audits(facts);
    }

    /** Whether the person holds the role that starts this kind of case, for whatever scope. */
    boolean mayStart(CaseKind kind) {
        return user.isSystem() || user.roles().contains(kind.starter());
    }

    /** Whether the person holds the role that starts this kind of case for the scope of that very case. */
    boolean mayStart(CaseKind kind, CaseFacts facts) {
        return holdsAny(EnumSet.of(kind.starter()), facts);
    }

    /** Says no to something that the person can see but may not do, and logs it. */
    NotAllowed notAllowed(String what, String id) {
        LOG.warn("{} may not {} {}", username(), what, id);
        return new NotAllowed();
    }

    /** Says that there is no such thing, and logs that somebody asked. */
    NotFound notFound(String what, String id) {
        LOG.warn("{} has no {} {}", username(), what, id);
        return new NotFound();
    }

    private String username() {
        return user.ifSignedIn().map(Person::username).orElse("the platform");
    }

    private boolean audits(CaseFacts facts) {
        return user.holds(Role.AUD, Scope.zone(facts.zoneId()));
    }

    private boolean excluded(CaseFacts facts) {
        return user.ifSignedIn()
                .filter(person -> exclusions.hold(facts.number(), person.username()))
                .isPresent();
    }

    private boolean holdsAny(Set<Role> roles, CaseFacts facts) {
        return roles.stream().anyMatch(role -> facts.scope(role.scope())
                .filter(scope -> user.holds(role, scope))
                .isPresent());
    }

    /** The roles of these codes; a code that is none of ours gives nobody a right. */
    static Set<Role> roles(Collection<String> codes) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> codes.contains(role.name())).forEach(roles::add);
        return roles;
    }
}
