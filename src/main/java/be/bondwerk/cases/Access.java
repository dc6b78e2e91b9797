package be.bondwerk.cases;

import be.bondwerk.engine.EngineTask;
import be.bondwerk.forms.FormReaders;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    Access(CurrentUser user, CaseKinds kinds, CaseBook book) {
        this.user = user;
        this.kinds = kinds;
        this.book = book;
    }

    /** The case, whatever the person may do with it; none if it is hidden from them. */
    Optional<CaseFacts> known(CaseNumber number) {
        return user.isSystem()
                ? book.find(number)
                : user.ifSignedIn().flatMap(person -> book.find(number, person.username()));
    }

    /** The case, for somebody who may read it. @throws NotFound if there is none for them, which is logged */
    CaseFacts read(CaseNumber number) {
        return known(number).filter(this::mayRead).orElseThrow(() -> notFound("case", number.text()));
    }

    boolean mayRead(CaseFacts facts) {
        return audits(facts) || holdsAny(kinds.readers(facts.processKey()), facts);
    }

    @Override
    public boolean mayRead(CaseNumber number, Set<Role> readers) {
        return known(number)
                .filter(this::mayRead)
                .filter(facts -> readers.isEmpty() || holdsAny(readers, facts))
                .isPresent();
    }

    /** Whether the person may read what rules said about somebody. */
    boolean isInsider(CaseFacts facts) {
        return audits(facts) || holdsAny(kinds.insiders(facts.processKey()), facts);
    }

    /** Whether the person may add to the case; an auditor only reads. */
    boolean mayNote(CaseFacts facts) {
        return holdsAny(kinds.readers(facts.processKey()), facts);
    }

    boolean mayWithdraw(CaseFacts facts) {
        return facts.running()
                && kinds.of(facts.processKey())
                        .filter(kind -> holdsAny(kind.mayWithdraw(), facts))
                        .filter(kind -> kind.withdrawable(facts.number()))
                        .isPresent();
    }

    /** Whether the person may do the task, whoever has it. */
    boolean mayWork(EngineTask task, CaseFacts facts) {
        return holdsAny(roles(task.roles()), facts);
    }

    /** Whether the person holds one of the roles with these codes for the case. */
    boolean holdsOne(Collection<String> codes, CaseFacts facts) {
        return holdsAny(roles(codes), facts);
    }

    /** Whether the person may look at the task. */
    boolean maySee(EngineTask task, CaseFacts facts) {
        return mayWork(task, facts) || audits(facts);
    }

    /** Whether the person holds the role that starts this kind of case, for whatever scope. */
    boolean mayStart(CaseKind kind) {
        return user.isSystem() || user.roles().contains(kind.starter());
    }

    /** Whether the person holds the role that starts this kind of case for the scope of that very case. */
    boolean mayStart(CaseKind kind, CaseFacts facts) {
        return holdsAny(Stream.of(kind.starter()), facts);
    }

    /** Says no to something that the person can see but may not do, and logs it. */
    NotAllowed notAllowed(String what, Object of) {
        LOG.warn("{} may not {} {}", username(), what, of);
        return new NotAllowed();
    }

    /** Says that there is no such thing, and logs that somebody asked. */
    NotFound notFound(String what, String id) {
        LOG.warn("{} has no {} {}", username(), what, id);
        return new NotFound();
    }

    private String username() {
        return user.ifSignedIn().map(person -> person.username()).orElse("The platform");
    }

    private boolean audits(CaseFacts facts) {
        return user.holds(Role.AUD, Scope.zone(facts.zoneId()));
    }

    private boolean holdsAny(Collection<Role> roles, CaseFacts facts) {
        return holdsAny(roles.stream(), facts);
    }

    private boolean holdsAny(Stream<Role> roles, CaseFacts facts) {
        return roles.anyMatch(role -> facts.scope(role.scope())
                .filter(scope -> user.holds(role, scope))
                .isPresent());
    }

    /** The roles of these codes; a code that is none of ours gives nobody a right. */
    static Set<Role> roles(Collection<String> codes) {
        return Stream.of(Role.values())
                .filter(role -> codes.contains(role.name()))
                .collect(Collectors.toSet());
    }
}
