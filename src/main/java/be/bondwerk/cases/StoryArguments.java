package be.bondwerk.cases;

import be.bondwerk.cases.StoryWord.Element;
import be.bondwerk.cases.StoryWord.Rules;
import be.bondwerk.cases.StoryWord.Someone;
import be.bondwerk.shared.TextKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the arguments of a story line as JSON and reads them again: a list of lists, each beginning with its sort. */
final class StoryArguments {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<List<Object>>> SHAPE = new TypeReference<>() {};

    private StoryArguments() {}

    static String write(List<Object> arguments) {
        try {
            return JSON.writeValueAsString(
                    arguments.stream().map(StoryArguments::plain).toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> plain(Object argument) {
        if (argument instanceof Element word) {
            return List.of("element", word.processKey(), word.elementId());
        }
        if (argument instanceof Rules word) {
            return Stream.concat(
                            Stream.of("rules", word.processKey(), word.decisionKey()),
                            word.rows().stream().map(Object.class::cast))
                    .toList();
        }
        if (argument instanceof Someone word) {
            return List.of("someone", word.username());
        }
        if (argument instanceof TextKey word) {
            return List.of("phrase", word.key());
        }
        if (argument instanceof Instant || argument instanceof LocalDate) {
            return List.of(argument instanceof Instant ? "time" : "date", argument.toString());
        }
        return List.of(
                "value", argument instanceof Number || argument instanceof Boolean ? argument : argument.toString());
    }

    static List<Object> read(String json) {
        try {
            return JSON.readValue(json, SHAPE).stream()
                    .map(StoryArguments::rich)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object rich(List<Object> plain) {
        return switch (text(plain, 0)) {
            case "element" -> new Element(text(plain, 1), text(plain, 2));
            case "rules" -> new Rules(text(plain, 1), text(plain, 2), numbers(plain.subList(3, plain.size())));
            case "someone" -> new Someone(text(plain, 1));
            case "phrase" -> new TextKey(text(plain, 1));
            case "time" -> Instant.parse(text(plain, 1));
            case "date" -> LocalDate.parse(text(plain, 1));
            default -> plain.get(1);
        };
    }

    private static String text(List<Object> plain, int index) {
        return plain.get(index).toString();
    }

    private static List<Integer> numbers(List<Object> plain) {
        var numbers = new ArrayList<Integer>();
        plain.forEach(number -> numbers.add(((Number) number).intValue()));
        return numbers;
    }
}
