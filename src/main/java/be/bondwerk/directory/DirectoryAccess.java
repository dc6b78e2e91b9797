package be.bondwerk.directory;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Grant;
import be.bondwerk.security.Person;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.security.ScopeKind;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the signed-in person may do in the directory: nothing unless a rule here says so. */
@Component
class DirectoryAccess {

    private static final Logger log = LoggerFactory.getLogger(DirectoryAccess.class);

    /** Who takes part in a case as a citizen or for a partner, and does not work in the zone. */
    private static final Set<Role> GUESTS = EnumSet.of(Role.ALLY, Role.DIR, Role.POWN, Role.PART);

    private static final Set<Role> READ_ALL_CONTACTS = EnumSet.of(Role.AUD, Role.DPO);
    private static final Set<Role> READ_CONTACTS_OF_AREA = EnumSet.of(Role.CPO, Role.TL);

    private final CurrentUser user;
    private final Directory directory;

    DirectoryAccess(CurrentUser user, Directory directory) {
        this.user = user;
        this.directory = directory;
    }

    boolean isSystem() {
        return user.isSystem();
    }

    /** The zone whose directory the person reads. @throws NotAllowed if they hold no role there */
    String zoneId() {
        var zoneId = user.person().zoneId();
        if (!worksIn(zoneId)) {
            throw refused("read the directory of", zoneId);
        }
        return zoneId;
    }

    /** @throws NotAllowed for whoever holds no role in their zone */
    void checkEnters() {
        if (!isSystem()) {
            zoneId();
        }
    }

    /** The municipality, for whoever works in its zone. @throws NotFound for everybody else */
    Municipality home(String municipalityId) {
        return directory
                .municipality(municipalityId)
                .filter(municipality -> worksIn(municipality.zoneId()))
                .orElseThrow(NotFound::new);
    }

    /** Whether the person is the administrator of the municipality’s zone. */
    boolean administers(String municipalityId) {
        return directory
                .municipality(municipalityId)
                .filter(municipality -> user.holds(Role.ADMIN, Scope.zone(municipality.zoneId())))
                .isPresent();
    }

    boolean administersZone(String zoneId) {
        return user.holds(Role.ADMIN, Scope.zone(zoneId));
    }

    boolean coordinates(String municipalityId) {
        return directory.municipality(municipalityId).isPresent()
                && user.holds(Role.COORD, Scope.municipality(municipalityId));
    }

    /** Whether the person answers for the protection of personal data in the municipality’s zone. */
    boolean protectsData(String municipalityId) {
        return directory
                .municipality(municipalityId)
                .filter(municipality -> user.holds(Role.DPO, Scope.zone(municipality.zoneId())))
                .isPresent();
    }

    /** Whether the person reads the contacts of everybody in that zone. */
    boolean readsAllContacts(String zoneId) {
        return READ_ALL_CONTACTS.stream().anyMatch(role -> user.holds(role, Scope.zone(zoneId)));
    }

    /** The municipalities whose contacts the person reads. */
    List<String> coordinated() {
        return scopes(EnumSet.of(Role.COORD), ScopeKind.MUNICIPALITY).toList();
    }

    /** The areas whose contacts the person reads. */
    List<String> walked() {
        return scopes(READ_CONTACTS_OF_AREA, ScopeKind.AREA).toList();
    }

    /** Whether the person may be shown contacts at all. */
    boolean readsSomeContacts() {
        return isSystem()
                || readsAllContacts(user.person().zoneId())
                || !coordinated().isEmpty()
                || !walked().isEmpty();
    }

    /** Whether the person reads who had that beat before. */
    boolean readsHistory(Beat beat) {
        return administers(beat.municipalityId())
                || coordinates(beat.municipalityId())
                || readsAllContacts(home(beat.municipalityId()).zoneId())
                || walked().stream().anyMatch(beat.areaIds()::contains);
    }

    /** Says no to something that the person can see but may not do, and logs it. */
    NotAllowed refused(String what, String id) {
        log.warn("{} may not {} {}", user.ifSignedIn().map(Person::username).orElse("The platform"), what, id);
        return new NotAllowed();
    }

    private boolean worksIn(String zoneId) {
        return isSystem()
                || user.grants().stream()
                        .anyMatch(grant -> grant.zoneId().equals(zoneId) && !GUESTS.contains(grant.role()));
    }

    private Stream<String> scopes(Set<Role> roles, ScopeKind kind) {
        return user.grants().stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::scope)
                .filter(scope -> scope.kind() == kind)
                .map(Scope::id);
    }
}
