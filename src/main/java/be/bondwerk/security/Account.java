package be.bondwerk.security;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An account: how somebody signs in, and the roles they hold. */
@Entity
class Account {

    @Id
    private String username;

    private String displayName;
    private String searchText;
    private String language;
    private String zoneId;
    private @Nullable String employer;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private TaskMail taskMail = TaskMail.DAILY;

    private String passwordHash;
    private boolean enabled = true;
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 50)
    @JoinColumn(name = "username", nullable = false, updatable = false)
    private Set<RoleGrant> grants = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(Person person, String passwordHash, Instant createdAt) {
        this.username = person.username();
        this.displayName = person.displayName();
        this.searchText = searchable(displayName + " " + username);
        this.language = person.language().getLanguage();
        this.zoneId = person.zoneId();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** How texts are compared when somebody is looked for: small letters without accents. */
    static String searchable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Gives a role for a scope; one that is held already gets the new dates. */
    void hold(Grant grant) {
        Walls.check(grant.role(), grants.stream().map(RoleGrant::role));
        grants.stream()
                .filter(held -> held.isFor(grant.role(), grant.scope()))
                .findFirst()
                .ifPresentOrElse(held -> held.last(grant), () -> grants.add(new RoleGrant(grant)));
    }

    /** Takes a role for a scope away; says whether it was held. */
    boolean drop(Role role, Scope scope) {
        return grants.removeIf(grant -> grant.isFor(role, scope));
    }

    void speak(Locale chosen) {
        language = chosen.getLanguage();
    }

    /** Works for that municipality or police zone from now on. */
    void workFor(Scope chosen) {
        employer = chosen.text();
    }

    @Nullable
    Scope employer() {
        return employer == null ? null : Scope.parse(employer);
    }

    /** Where and when Bondwerk writes to them. */
    void write(MailChoice choice) {
        email = choice.email();
        taskMail = choice.taskMail();
    }

    MailChoice mailChoice() {
        return new MailChoice(email, taskMail);
    }

    void password(String hash) {
        passwordHash = hash;
    }

    void enable(boolean mayWork) {
        enabled = mayWork;
    }

    boolean isEnabled() {
        return enabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant createdAt() {
        return createdAt;
    }

    Stream<Grant> grants() {
        return grants.stream().map(RoleGrant::grant);
    }

    Person person() {
        return new Person(username, displayName, Locale.forLanguageTag(language), zoneId);
    }
}
