package be.bondwerk.directory.ui;

import be.bondwerk.directory.AreaBook;
import be.bondwerk.directory.BeatBook;
import be.bondwerk.directory.ContactBook;
import be.bondwerk.directory.Directory;
import be.bondwerk.directory.GroupBook;
import be.bondwerk.directory.MunicipalityBook;
import be.bondwerk.directory.OrganisationBook;
import be.bondwerk.directory.Postings;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rooms of the directory, made anew for each look into it. */
@Component("directoryRooms")
class Rooms {

    private final Directory directory;
    private final MunicipalityBook municipalities;
    private final AreaBook areas;
    private final OrganisationBook organisations;
    private final GroupBook groups;
    private final BeatBook beats;
    private final Postings postings;
    private final ContactBook contacts;

    Rooms(
            Directory directory,
            MunicipalityBook municipalities,
            AreaBook areas,
            OrganisationBook organisations,
            GroupBook groups,
            BeatBook beats,
            Postings postings,
            ContactBook contacts) {
        this.directory = directory;
        this.municipalities = municipalities;
        this.areas = areas;
        this.organisations = organisations;
        this.groups = groups;
        this.beats = beats;
        this.postings = postings;
        this.contacts = contacts;
    }

    /** Those that the reader may enter, in the order of the tabs. */
    List<Room<?>> open() {
        var names = new Names(directory, municipalities);
        var group = new GroupRoom(groups, names, organisations);
        var contact = new ContactRoom(contacts, names, organisations);
        var organisation = new OrganisationRoom(organisations, names, group, groups, contact, contacts);
        var beat = new BeatRoom(beats, names, postings);
        var area = new AreaRoom(areas, names, List.of(beat, group, organisation, contact));
        var municipality = new MunicipalityRoom(municipalities, names, area);
        return List.<Room<?>>of(group, organisation, contact, beat, area, municipality).stream()
                .filter(Room::isOpen)
                .toList();
    }
}
