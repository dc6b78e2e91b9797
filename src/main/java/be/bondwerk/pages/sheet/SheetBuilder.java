package be.bondwerk.pages.sheet;

import be.bondwerk.forms.TypedForm;
import be.bondwerk.forms.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lays a form out as a sheet. */
public final class SheetBuilder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

    private final JsonNode schema;
    private final JsonNode known;
    private final Set<String> hidden;
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();
    private final Map<String, Sheet.Question> questions = new LinkedHashMap<>();

    private SheetBuilder(TypedForm typed, Predicate<String> judged) {
        this.schema = read(typed.form().schema());
        this.known = read(typed.form().data());
        this.hidden = typed.hidden();
        typed.violations().stream()
                .filter(violation -> judged.test(violation.path()))
                .forEach(this::note);
    }

    /**
     * The sheet of a form.
     *
     * @param answers what was typed, as JSON that {@link PostedAnswers} made, or {@link FirstAnswers}
     * @param judged at which paths to say what is wrong
     */
    public static Sheet lay(TypedForm typed, JsonNode answers, Predicate<String> judged) {
        var builder = new SheetBuilder(typed, judged);
        var parts = builder.parts(builder.schema, "", answers);
        return new Sheet(parts, List.copyOf(builder.questions.values()), builder.problems());
    }

    /** Reads the JSON of a form. */
    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(Violation violation) {
        var row = violation.path().endsWith("]") ? violation.path().replaceFirst("\\[\\d+]$", "") : violation.path();
        wrong.computeIfAbsent(row, path -> new ArrayList<>()).add(violation.message());
    }

    private List<Part> parts(JsonNode container, String path, JsonNode answers) {
        var parts = new ArrayList<Part>();
        for (var component : container.path("components")) {
            if (hidden.contains(path + Components.name(component))) {
                CarriedAnswers.of(component, path, answers).forEach(parts::add);
            } else {
                part(component, path, answers).forEach(parts::add);
            }
        }
        return parts;
    }

    private Stream<Part> part(JsonNode component, String path, JsonNode answers) {
        var name = Components.name(component);
        return switch (Components.type(component)) {
            case "text" ->
                Stream.of(new Part.Prose(Prose.blocks(component.path("text").asText(), this::fact)));
            case "separator" -> Stream.of(new Part.Rule());
            case "group" ->
                Stream.of(new Part.Group(id(path + name), text(component, "label"), parts(component, path, answers)));
            case "dynamiclist" -> Stream.of(rows(component, name, answers.path(name)));
            default -> Components.isInput(component) ? Stream.of(field(component, path, answers)) : Stream.empty();
        };
    }

    private Part rows(JsonNode list, String name, JsonNode answers) {
        place(name, id(name), text(list, "label"));
        var rows = new ArrayList<Part.Row>();
        for (var index = 0; index < answers.size(); index++) {
            var row = name + "[" + index + "]";
            rows.add(new Part.Row(id(row), row, index + 1, parts(list, row + ".", answers.get(index))));
        }
        var mayGrow = rows.size() < Components.rows(list, "maxRows", Components.MOST_ROWS);
        return new Part.Rows(id(name), name, text(list, "label"), errors(name), rows, mayGrow);
    }

    private Part field(JsonNode component, String path, JsonNode answers) {
        var name = path + component.path("key").asText();
        var field = new FieldMaker(component, name, id(name), known, this::fact).field(answers, errors(name));
        if (Components.isOpen(component)) {
            place(name, field.target(), field.label() + rowNumber(path));
        }
        return field;
    }

    private List<Sheet.Problem> problems() {
        var problems = new ArrayList<Sheet.Problem>();
        errors("").forEach(message -> problems.add(new Sheet.Problem("", "", message)));
        questions.forEach((name, question) -> errors(name)
                .forEach(message -> problems.add(new Sheet.Problem(question.target(), question.label(), message))));
        return problems;
    }

    private void place(String name, String target, String label) {
        questions.put(name, new Sheet.Question(name, target, label));
    }

    private List<String> errors(String name) {
        return wrong.getOrDefault(name, List.of());
    }

    private String text(JsonNode component, String attribute) {
        return Prose.plain(component.path(attribute).asText(""), this::fact);
    }

    private String fact(String name) {
        return known.path(name).asText("");
    }

    /** Where rows ask the same, the number of the row tells one question from the other. */
    private static String rowNumber(String path) {
        var row = ROW.matcher(path);
        return row.find() ? " (" + (Integer.parseInt(row.group(1)) + 1) + ")" : "";
    }

    private static String id(String name) {
        return "q-" + name.replace("[", "-").replace("].", "-").replace("]", "");
    }
}
