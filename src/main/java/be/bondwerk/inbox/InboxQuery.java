package be.bondwerk.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody wants to see; travels in the address of the page.
 *
 * @param processKey null means of every process
 * @param areaId null means of every area
 * @param person username of who has the task; null means whoever
 * @param due null means whenever
 * @param text words that all occur in number, title, place, subject or name of the task; may be empty
 * @param after the {@link InboxPage#next()} of the page before; null means from the first on
 * @param size how many at most, 1 to 200
 */
public record InboxQuery(
        Whose whose,
        @Nullable String processKey,
        @Nullable String areaId,
        @Nullable String person,
        @Nullable DueFilter due,
        String text,
        Sort sort,
        @Nullable String after,
        int size) {

    /** What somebody sees who asks for nothing in particular: all they may do, what is due first. */
    public static final InboxQuery ALL = new InboxQuery(Whose.ALL, null, null, null, null, "", Sort.DUE, null, 50);

    private static final int LARGEST = 200;

    public InboxQuery {
        text = text.strip();
        size = Math.max(1, Math.min(size, LARGEST));
    }

    /** The same question for the page that follows. */
    public InboxQuery after(@Nullable String next) {
        return new InboxQuery(whose, processKey, areaId, person, due, text, sort, next, size);
    }

    /** The same question about other people's or my own tasks, from the first page on. */
    public InboxQuery whose(Whose wanted) {
        return new InboxQuery(wanted, processKey, areaId, person, due, text, sort, null, size);
    }

    /** The same question for other words, from the first page on. */
    public InboxQuery text(String wanted) {
        return new InboxQuery(whose, processKey, areaId, person, due, wanted, sort, null, size);
    }

    /** The same question in another order, from the first page on. */
    public InboxQuery sort(Sort wanted) {
        return new InboxQuery(whose, processKey, areaId, person, due, text, wanted, null, size);
    }

    /** The same question by when it is due, from the first page on. */
    public InboxQuery due(@Nullable DueFilter wanted) {
        return new InboxQuery(whose, processKey, areaId, person, wanted, text, sort, null, size);
    }

    /** The query part of an address, without question mark; what is as always is left out, so is the page. */
    public String toUrl() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "whose", whose == ALL.whose ? null : word(whose));
        put(parameters, "process", processKey);
        put(parameters, "area", areaId);
        put(parameters, "person", person);
        put(parameters, "due", due == null ? null : word(due));
        put(parameters, "q", text.isEmpty() ? null : text);
        put(parameters, "sort", sort == ALL.sort ? null : word(sort));
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Reads the parameters of an address, already decoded; what it does not understand is as always. */
    public static InboxQuery parse(Map<String, List<String>> parameters) {
        return new InboxQuery(
                choice(Whose.values(), first(parameters, "whose")).orElse(ALL.whose),
                first(parameters, "process"),
                first(parameters, "area"),
                first(parameters, "person"),
                choice(DueFilter.values(), first(parameters, "due")).orElse(null),
                String.join(" ", parameters.getOrDefault("q", List.of())),
                choice(Sort.values(), first(parameters, "sort")).orElse(ALL.sort),
                null,
                ALL.size);
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] choices, @Nullable String word) {
        return Stream.of(choices).filter(choice -> word(choice).equals(word)).findFirst();
    }
}
