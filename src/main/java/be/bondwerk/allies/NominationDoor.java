package be.bondwerk.allies;

import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Municipality;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.pages.DoorAddress;
import be.bondwerk.pages.DoorMatter;
import be.bondwerk.pages.PublicDoor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The door for whoever suggests an ally, or offers to become one: one public address for each municipality. */
@Component
class NominationDoor implements PublicDoor {
    static final String FORM = "nominate";

    private final AllyNominations nominations;
    private final Directory directory;

    NominationDoor(AllyNominations nominations, Directory directory) {
        this.nominations = nominations;
        this.directory = directory;
    }

    @Override
    public String door() {
        return "nominate";
    }

    @Override
    public String texts() {
        return "allies.doors.nominate";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("received");
    }

    @Override
    public Optional<DoorMatter> open(String address, Locale locale) {
        return directory.municipality(address).map(NominationDoor::matter);
    }

    /** Belongs to no case: the queue keeps it until a round takes it up. */
    private static DoorMatter matter(Municipality municipality) {
        var place = new FormPlace(FORM, "door:nominate", null, null, null, municipality.zoneId());
        return new DoorMatter(municipality.id(), municipality.id(), place, List.of(municipality.name()));
    }

    @Override
    public String receive(DoorMatter matter, FilledForm form, Locale locale) {
        nominations.receive(
                matter.subject(),
                new Nomination(
                        by(form),
                        form.text("givenName"),
                        form.text("familyName"),
                        form.find("email").orElse(null),
                        form.find("phone").orElse(null),
                        form.find("ageBand").map(AgeBand::of).orElse(null),
                        form.find("publicFunction").orElse(null),
                        form.find("organisation").orElse(null),
                        form.find("reachDescription").orElse(null),
                        form.find("suggestions").orElse(null),
                        locale));
        return "received";
    }

    /** Whoever does not say who it is about is taken for a neighbour: the person then hears where the name came from. */
    private static Nominator by(FilledForm form) {
        return form.has("who") ? form.choice("who", Nominator.class) : Nominator.COMMUNITY;
    }

    @Override
    public List<DoorAddress> addresses(Locale locale) {
        return directory.everyMunicipality().stream()
                .map(municipality -> new DoorAddress(municipality.id(), municipality.name()))
                .toList();
    }
}
