package be.bondwerk.allies.ui;

import be.bondwerk.allies.TrialComposition;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import elemental.json.JsonType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is laid out on a composition board, and the same as the answers of the form {@code proposeComposition}. */
final class BoardAnswers {

    /** Where somebody can lie on the board. */
    enum Place {
        CANDIDATE,
        SEAT,
        RESERVE
    }

    private final Set<String> seats = new LinkedHashSet<>();
    private final Set<String> reserve = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private @Nullable Integer largestGroup;
    private String deviationReason = "";
    private boolean liftAsked;
    private String liftReason = "";

    /** Lays out what was answered so far; whoever is not a candidate any more is left out. */
    static BoardAnswers of(String json, Collection<String> candidates) {
        var answers = new BoardAnswers();
        var data = Json.parse(json);
        texts(data, "proposedSeats").filter(candidates::contains).forEach(answers.seats::add);
        texts(data, "reserve")
                .filter(id -> candidates.contains(id) && !answers.seats.contains(id))
                .forEach(answers.reserve::add);
        texts(data, "representedGroups").forEach(answers.groups::add);
        if (has(data, "largestGroupSeats", JsonType.NUMBER)) {
            answers.largestGroup = (int) data.getNumber("largestGroupSeats");
        }
        answers.deviationReason = text(data, "deviationReason");
        answers.liftAsked = "true".equals(text(data, "liftAsked"));
        answers.liftReason = text(data, "liftReason");
        return answers;
    }

    String toJson() {
        var data = Json.createObject();
        data.put("proposedSeats", array(seats));
        data.put("reserve", array(reserve));
        data.put("representedGroups", array(groups));
        if (largestGroup != null) {
            data.put("largestGroupSeats", largestGroup);
        }
        putText(data, "deviationReason", deviationReason);
        data.put("liftAsked", String.valueOf(liftAsked));
        if (liftAsked) {
            putText(data, "liftReason", liftReason);
        }
        return data.toJson();
    }

    TrialComposition trial() {
        return new TrialComposition(Set.copyOf(seats), Set.copyOf(groups), largestGroup == null ? 0 : largestGroup);
    }

    Place place(String candidate) {
        if (seats.contains(candidate)) {
            return Place.SEAT;
        }
        return reserve.contains(candidate) ? Place.RESERVE : Place.CANDIDATE;
    }

    void move(String candidate, Place place) {
        if (place(candidate) == place) {
            return;
        }
        seats.remove(candidate);
        reserve.remove(candidate);
        if (place == Place.SEAT) {
            seats.add(candidate);
        } else if (place == Place.RESERVE) {
            reserve.add(candidate);
        }
    }

    /** Asks somebody on the reserve list one place earlier. */
    void earlier(String candidate) {
        var order = new ArrayList<>(reserve);
        var index = order.indexOf(candidate);
        if (index > 0) {
            Collections.swap(order, index, index - 1);
            reserve.clear();
            reserve.addAll(order);
        }
    }

    Set<String> seats() {
        return seats;
    }

    List<String> reserve() {
        return List.copyOf(reserve);
    }

    Set<String> groups() {
        return Set.copyOf(groups);
    }

    void represent(Collection<String> represented) {
        groups.clear();
        groups.addAll(represented);
    }

    @Nullable
    Integer largestGroup() {
        return largestGroup;
    }

    void largestGroup(@Nullable Integer seatsOfIt) {
        largestGroup = seatsOfIt;
    }

    String deviationReason() {
        return deviationReason;
    }

    void deviationReason(String reason) {
        deviationReason = reason;
    }

    boolean liftAsked() {
        return liftAsked;
    }

    void liftAsked(boolean asked) {
        liftAsked = asked;
    }

    String liftReason() {
        return liftReason;
    }

    void liftReason(String reason) {
        liftReason = reason;
    }

    private static Stream<String> texts(JsonObject data, String key) {
        if (!has(data, key, JsonType.ARRAY)) {
            return Stream.empty();
        }
        var array = data.getArray(key);
        return IntStream.range(0, array.length())
                .filter(index -> array.get(index).getType() == JsonType.STRING)
                .mapToObj(array::getString);
    }

    private static String text(JsonObject data, String key) {
        return has(data, key, JsonType.STRING) ? data.getString(key) : "";
    }

    private static boolean has(JsonObject data, String key, JsonType type) {
        return data.hasKey(key) && data.get(key).getType() == type;
    }

    private static void putText(JsonObject data, String key, String text) {
        if (!text.isBlank()) {
            data.put(key, text);
        }
    }

    private static JsonArray array(Collection<String> texts) {
        var array = Json.createArray();
        texts.forEach(text -> array.set(array.length(), text));
        return array;
    }
}
