package be.bondwerk.allies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a round is about: where, for which groups, in which languages, and how many citizens it seeks. */
@Embeddable
class RoundScope {
    private static final int USUAL_SEATS = 8;
    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "de", "en");

    @Enumerated(EnumType.STRING)
    private @Nullable AreaLevel areaLevel;

    private @Nullable String areaId;
    private int citizenSeats = USUAL_SEATS;

    @ElementCollection
    @CollectionTable(name = "ally_round_group", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "position")
    private List<RelevantGroup> groups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ally_round_language", joinColumns = @JoinColumn(name = "number"))
    @Column(name = "language")
    private Set<String> languages = new TreeSet<>();

    /** Nothing is known of it yet. */
    RoundScope() {}

    RoundScope(
            AreaLevel level,
            String areaId,
            List<RelevantGroup> groups,
            Collection<String> languages,
            int citizenSeats) {
        this.areaLevel = level;
        this.areaId = areaId;
        this.citizenSeats = citizenSeats;
        this.groups.addAll(groups);
        this.languages.addAll(languages);
    }

    String areaId() {
        return Objects.requireNonNull(areaId, "no area was defined yet");
    }

    /** The language to write in to somebody whose language nobody knows: the area’s, if it has one of Bondwerk’s only. */
    Locale usualLanguage() {
        var spoken = languages.stream().filter(LANGUAGES::contains).toList();
        return Locale.forLanguageTag(spoken.size() == 1 ? spoken.get(0) : "nl");
    }

    int citizenSeats() {
        return citizenSeats;
    }

    /** The group that forms call by this key. */
    RelevantGroup group(String groupKey) {
        return groups.get(CompositionFigures.groupIndex(groupKey));
    }

    List<RelevantGroup> groups() {
        return List.copyOf(groups);
    }
}
