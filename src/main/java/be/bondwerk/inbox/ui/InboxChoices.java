package be.bondwerk.inbox.ui;

import be.bondwerk.directory.Area;
import be.bondwerk.directory.Directory;
import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the inbox can be narrowed down to, by name. */
@SpringComponent
class InboxChoices {
    private static final int PEOPLE = 50;

    private final ProcessLibrary library;
    private final ProcessTexts texts;
    private final Directory directory;
    private final People people;
    private final CurrentUser reader;

    InboxChoices(ProcessLibrary library, ProcessTexts texts, Directory directory, People people, CurrentUser reader) {
        this.library = library;
        this.texts = texts;
        this.directory = directory;
        this.people = people;
        this.reader = reader;
    }

    /** What a task of that process asks to do, in the reader's language. */
    String task(String processKey, String taskKey) {
        return texts.name(processKey, taskKey, UI.getCurrent().getLocale());
    }

    List<Choice> processes() {
        return library.all().stream()
                .map(model -> new Choice(model.key(), name(model.key())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    List<Choice> areas() {
        return reader.zoneIds().stream()
                .flatMap(zone -> directory.municipalities(zone).stream())
                .flatMap(municipality -> directory.areas(municipality.id()).stream())
                .map(InboxChoices::choice)
                .toList();
    }

    List<Choice> people(String text) {
        return reader.zoneIds().stream()
                .flatMap(zone -> people.search(text, zone, PEOPLE).stream())
                .map(InboxChoices::choice)
                .toList();
    }

    @Nullable
    Choice process(@Nullable String key) {
        return key == null ? null : new Choice(key, name(key));
    }

    @Nullable
    Choice area(@Nullable String id) {
        return Stream.ofNullable(id)
                .flatMap(known -> directory.area(known).stream())
                .map(InboxChoices::choice)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Choice person(@Nullable String username) {
        return Stream.ofNullable(username)
                .flatMap(known -> people.find(known).stream())
                .map(InboxChoices::choice)
                .findFirst()
                .orElse(null);
    }

    private String name(String processKey) {
        return texts.name(processKey, processKey, UI.getCurrent().getLocale());
    }

    private static Choice choice(Area area) {
        return new Choice(area.id(), area.name());
    }

    private static Choice choice(Person person) {
        return new Choice(person.username(), person.displayName());
    }
}
