package be.bondwerk.cases;

import be.bondwerk.security.Grants;
import be.bondwerk.security.Holder;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.shared.CaseNumber;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who is on a case, who must not know of it, and whose names it can be found by. */
@Component
class CasePeople {

    private final JdbcTemplate jdbc;
    private final CaseBook book;
    private final CaseKinds kinds;
    private final Subjects subjects;
    private final Grants grants;
    private final People people;

    CasePeople(JdbcTemplate jdbc, CaseBook book, CaseKinds kinds, Subjects subjects, Grants grants, People people) {
        this.jdbc = jdbc;
        this.book = book;
        this.kinds = kinds;
        this.subjects = subjects;
        this.grants = grants;
        this.people = people;
    }

    /** Those who hold a role in the case itself, after those who lead cases of its kind where it lies. */
    List<Holder> of(CaseFacts facts) {
        return Stream.concat(leading(facts), people.holders(Scope.of(facts.number())).stream())
                .distinct()
                .toList();
    }

    private Stream<Holder> leading(CaseFacts facts) {
        return kinds.of(facts.processKey()).map(CaseKind::starter).stream()
                .flatMap(role -> facts.scope(role.scope()).stream()
                        .flatMap(scope -> people.holders(scope).stream())
                        .filter(holder -> holder.role() == role));
    }

    /** Those who hold one of the roles where the case lies and may know of it, by name. */
    List<Person> holding(Set<Role> roles, CaseFacts facts) {
        var hidden = excluded(facts.number());
        return roles.stream()
                .flatMap(role -> facts.scope(role.scope()).stream())
                .distinct()
                .flatMap(scope -> people.holders(scope).stream())
                .filter(holder -> roles.contains(holder.role()))
                .map(Holder::person)
                .filter(person -> !hidden.contains(person.username()))
                .distinct()
                .sorted(Comparator.comparing(Person::displayName))
                .toList();
    }

    /** Returns whether they did not hold the role in this way before. */
    boolean name(CaseFacts facts, String username, Role role, boolean deputy) {
        var scope = Scope.of(facts.number());
        var held = people.holders(scope).stream()
                .anyMatch(holder -> holder.role() == role
                        && holder.deputy() == deputy
                        && holder.person().username().equals(username));
        if (!held) {
            grants.name(username, role, scope, facts.zoneId(), deputy);
        }
        return !held;
    }

    void exclude(CaseNumber number, String username) {
        if (!excluded(number).contains(username)) {
            jdbc.update("insert into case_exclusion (case_number, username) values (?, ?)", number.text(), username);
        }
    }

    private Set<String> excluded(CaseNumber number) {
        return Set.copyOf(jdbc.queryForList(
                "select username from case_exclusion where case_number = ?", String.class, number.text()));
    }

    /** Makes the case findable by the names of who is on it and of its subjects, as they are now. */
    void makeFindable(CaseNumber number) {
        var names = new LinkedHashSet<String>();
        book.find(number).stream()
                .flatMap(facts -> people.find(facts.startedBy()).stream())
                .forEach(person -> names.add(person.displayName()));
        people.holders(Scope.of(number))
                .forEach(holder -> names.add(holder.person().displayName()));
        names.addAll(subjects.names(number));
        book.names(number, List.copyOf(names));
    }
}
