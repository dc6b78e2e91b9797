package be.bondwerk.security;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts as they are stored. */
interface AccountRepository extends Repository<Account, String> {

    void save(Account account);

    boolean existsById(String username);

    boolean existsBy();

    /** The account with its roles, in one statement. */
    @Query("select a from Account a left join fetch a.grants where a.username = :username")
    Optional<Account> withGrants(String username);

    /** The account for changing it: nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> forChange(String username);

    /** The accounts of a zone whose searchable text is like the pattern, by name. */
    @Query("""
        select a from Account a where a.zoneId = :zoneId and a.searchText like :pattern escape '!'
        order by a.searchText, a.username\
        """)
    List<Account> like(String zoneId, String pattern, Pageable page);

    /** As {@link #like}, without those who may not sign in. */
    @Query("""
        select a from Account a where a.zoneId = :zoneId and a.enabled and a.searchText like :pattern escape '!'
        order by a.searchText, a.username\
        """)
    List<Account> enabledLike(String zoneId, String pattern, Pageable page);

    @Query("select count(a) from Account a where a.zoneId = :zoneId and a.searchText like :pattern escape '!'")
    int countLike(String zoneId, String pattern);

    /** Who may sign in and has a role for that scope, whatever its dates. */
    @Query("""
        select distinct a from Account a join a.grants g left join fetch a.grants
        where a.enabled and g.scopeKind = :#{#scope.kind()} and g.scopeId = :#{#scope.id()}
        order by a.searchText, a.username\
        """)
    List<Account> withScope(Scope scope);

    /** Who may sign in and works for that employer. */
    @Query("select a from Account a where a.enabled and a.employer = :employer order by a.searchText, a.username")
    List<Account> workingFor(String employer);

    /** The accounts with these usernames. */
    @Query("select a from Account a where a.username in :usernames")
    List<Account> withNames(Collection<String> usernames);

    /** The pattern for texts that contain this one. */
    static String containing(String text) {
        return "%" + Account.searchable(text).replaceAll("[!%_]", "!$0") + "%";
    }
}
