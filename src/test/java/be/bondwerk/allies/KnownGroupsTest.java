package be.bondwerk.allies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.bondwerk.directory.Group;
import be.bondwerk.directory.GroupBook;
import be.bondwerk.forms.FormPlace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands in the list of groups before anybody has touched it. */
class KnownGroupsTest {
    private final FormPlace place = new FormPlace("defineArea", "task", Sample.NUMBER, "defineArea", "1", "5999");
    private final RoundPlaces places = mock(RoundPlaces.class);
    private final GroupBook directory = mock(GroupBook.class);
    private final KnownGroups known = new KnownGroups(places, directory);

    @Test
    void suggestsTheGroupsOfTheMunicipality() {
        when(places.round(place)).thenReturn(newRound());
        when(directory.of("linderveld")).thenReturn(List.of(group("Market traders")));

        assertThat(known.formId()).isEqualTo("defineArea");
        assertThat(known.values(place, Locale.ENGLISH))
                .isEqualTo(Map.of(
                        "relevantGroups",
                        List.of(Map.of("label", "Market traders", "kind", "PROFESSION", "hardToReach", true))));
    }

    @Test
    void leavesTheListAloneWhereTheDirectoryKnowsNobody() {
        when(places.round(place)).thenReturn(newRound());
        when(directory.of("linderveld")).thenReturn(List.of());

        assertThat(known.values(place, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void keepsWhatTheRoundHasStatedAlready() {
        when(places.round(place)).thenReturn(Sample.round());

        assertThat(known.values(place, Locale.ENGLISH).toString()).contains("Young people", "Shopkeepers");
    }

    private static AllyRound newRound() {
        return new AllyRound(Sample.NUMBER, "5999", "linderveld", "Rabot", Sample.NOW);
    }

    private static Group group(String name) {
        return new Group(
                "1",
                "linderveld",
                name,
                be.bondwerk.directory.GroupKind.PROFESSION,
                true,
                List.of("nl"),
                "",
                null,
                Set.of(),
                null,
                0);
    }
}
