package be.bondwerk.pages.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes answers to questions that are not asked at the moment travel along, in case they are asked again. */
final class CarriedAnswers {

    private CarriedAnswers() {}

    static Stream<Part> of(JsonNode component, String path, JsonNode answers) {
        var type = Components.type(component);
        if ("group".equals(type)) {
            return Components.stream(component.path("components")).flatMap(child -> of(child, path, answers));
        }
        if ("dynamiclist".equals(type)) {
            return rows(component, answers.path(Components.name(component)));
        }
        var name = path + Components.name(component);
        return Components.isInput(component) && Components.isOpen(component)
                ? PostedAnswer.of(component, name, answers.path(Components.name(component))).entrySet().stream()
                        .map(answer -> new Part.Carried(answer.getKey(), answer.getValue()))
                : Stream.empty();
    }

    private static Stream<Part> rows(JsonNode list, JsonNode rows) {
        var name = Components.name(list);
        var count = new Part.Carried(name, List.of(String.valueOf(rows.size())));
        return Stream.concat(
                Stream.of(count),
                IntStream.range(0, rows.size()).boxed().flatMap(index -> Components.stream(list.path("components"))
                        .flatMap(child -> of(child, name + "[" + index + "].", rows.get(index)))));
    }
}
