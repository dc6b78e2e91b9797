package be.bondwerk.forms.schema;

import be.bondwerk.security.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One component of a form: a question, a group, a repeated group or a piece of text. */
public final class FormComponent {
    private final JsonNode json;
    private final FieldType type;
    private final List<FormComponent> children;

    FormComponent(JsonNode json, FieldType type, List<FormComponent> children) {
        this.json = json;
        this.type = type;
        this.children = List.copyOf(children);
    }

    public FieldType type() {
        return type;
    }

    /** What lies within a group or a repeated group, in the order of the form. */
    public List<FormComponent> children() {
        return children;
    }

    /** Under which name the answer, or the list of rows, is stored; the id for components without one. */
    public String key() {
        return type.isInput() ? text("key") : type == FieldType.DYNAMICLIST ? text("path") : text("id");
    }

    /** The condition under which this is hidden, without the leading equals sign. */
    public Optional<String> hiddenIf() {
        return Optional.of(json.path("conditional").path("hide").asText(""))
                .filter(condition -> condition.startsWith("="))
                .map(condition -> condition.substring(1));
    }

    /** Whether it is only shown: never checked, never stored. */
    public boolean isDisabled() {
        return json.path("disabled").asBoolean();
    }

    /** Whether its value is given by the server and cannot be changed by the reader. */
    public boolean isReadOnly() {
        return json.path("readonly").asBoolean();
    }

    public boolean isRequired() {
        return validation("required").asBoolean();
    }

    /** A rule under {@code validate}; a missing node if there is none. */
    public JsonNode validation(String name) {
        return json.path("validate").path(name);
    }

    /** An attribute of form-js; a missing node if there is none. */
    public JsonNode attribute(String name) {
        return json.path(name);
    }

    /** A custom property, as our documentation of forms lists them. */
    public Optional<String> property(String name) {
        return Optional.of(json.path("properties").path(name).asText("")).filter(value -> !value.isBlank());
    }

    /** The name of the option source, when the options depend on the case. */
    public Optional<String> valuesKey() {
        return Optional.of(json.path("valuesKey").asText("")).filter(value -> !value.isBlank());
    }

    /** The values to choose from, when the form itself names them. */
    public List<String> optionValues() {
        return options().map(option -> option.path("value").asText()).toList();
    }

    Stream<JsonNode> options() {
        return StreamSupport.stream(json.path("values").spliterator(), false);
    }

    /** The class of the answer; only deployed forms, which obey the rules, can be asked. */
    public Privacy privacy() {
        return Privacy.valueOf(property("privacy").orElseThrow());
    }

    /** How long the answer is kept; only deployed forms, which obey the rules, can be asked. */
    public Retention retention() {
        return Retention.valueOf(property("retention").orElseThrow());
    }

    /** Whether the process or a decision may read the answer. */
    public boolean isRouting() {
        return property("routing").filter("true"::equals).isPresent();
    }

    /** Who besides the author reads a sensitive answer later. */
    public Set<Role> readers() {
        var roles = new TreeSet<Role>();
        readerCodes().map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    Stream<String> readerCodes() {
        return property("readers").stream().flatMap(codes -> Stream.of(codes.split("[\\s,]+")));
    }

    /** What the process gets to read when an option was chosen. */
    public AnswerType answerType() {
        return property("type")
                .map(name -> AnswerType.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(AnswerType.TEXT);
    }

    private String text(String attribute) {
        return json.path(attribute).asText("");
    }
}
