package be.bondwerk.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.ModelFault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule for forms, broken once. */
class FormRulesTest {
    private static final String PATH = "forms/fruit/pick-apples.form";
    private static final String CLASSES = "'properties': {'privacy': 'C1', 'retention': 'K5'}";

    @Test
    void acceptsAFormThatObeysThem() {
        assertThat(faults("{'type': 'textfield', 'key': 'name', 'label': 'Name', " + CLASSES + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filepicker",
                "iframe",
                "html",
                "documentPreview",
                "expression",
                "table",
                "image",
                "button",
                "default",
                "x"
            })
    void refusesComponentsThatTheServerCannotCheck(String type) {
        assertThat(faults("{'type': '" + type + "', 'key': 'a'}"))
                .singleElement()
                .asString()
                .contains(type, "cannot be checked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'properties': {'retention': 'K5'} | privacy has to be",
                "'properties': {'privacy': 'C9', 'retention': 'K5'} | privacy has to be",
                "'properties': {'privacy': 'C5', 'retention': 'K5'} | never asked",
                "'properties': {'privacy': 'C1'} | retention has to be",
                "'properties': {'privacy': 'C1', 'retention': 'K12'} | retention has to be",
                "'properties': {'privacy': 'C3', 'retention': 'K5', 'readers': 'COORD KING'} | no role KING",
                "'properties': {'privacy': 'C1', 'retention': 'K5', 'routing': 'true'} | no texts",
                "'properties': {'privacy': 'C1', 'retention': 'K5', 'routing': 'yes'} | routing has to be",
                "'properties': {'privacy': 'C1', 'retention': 'K5', 'type': 'boolean'} | radio and select only",
                "'validate': {'minLength': '=3'}, 'properties': {'privacy': 'C1', 'retention': 'K5'} | FEEL in a"
                        + " validation",
                "'validate': {'maxLength': 'many'}, 'properties': {'privacy': 'C1', 'retention': 'K5'} | whole number",
                "'validate': {'pattern': '\\\\p{L}'}, 'properties': {'privacy': 'C1', 'retention': 'K5'} | do not read"
                        + " alike",
                "'validate': {'validationType': 'iban'}, 'properties': {'privacy': 'C1', 'retention': 'K5'} | email or"
                        + " phone",
                "'readonly': '=true', 'properties': {'privacy': 'C1', 'retention': 'K5'} | cannot be an expression",
                "'conditional': {'hide': '=a.b = 1'}, 'properties': {'privacy': 'C1', 'retention': 'K5'} | cannot be"
                        + " used",
                "'conditional': {'hide': 'x = 1'}, 'properties': {'privacy': 'C1', 'retention': 'K5'} | starts with an"
                        + " equals",
                "'conditional': {'hide': '=this.x = 1'}, 'properties': {'privacy': 'C1', 'retention': 'K5'} | no"
                        + " this.x",
            })
    void refusesATextFieldThat(String attributes, String reason) {
        assertThat(faults("{'type': 'textfield', 'key': 'name', 'label': 'Name', " + attributes + "}"))
                .anySatisfy(fault -> assertThat(fault).contains("name", reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type': 'number', 'key': 'n', 'validate': {'min': '=1'}, CLASSES} | FEEL",
                "{'type': 'number', 'key': 'n', 'increment': 'x', CLASSES} | has to be a number",
                "{'type': 'number', 'key': 'n', 'serializeToString': true, CLASSES} | serializeToString",
                "{'type': 'select', 'key': 's', CLASSES} | nothing to choose from",
                "{'type': 'select', 'key': 's', 'valuesExpression': '=x', CLASSES} | cannot be an expression",
                "{'type': 'radio', 'key': 'r', 'values': [{'label': 'L', 'value': true}], CLASSES} | value that is"
                        + " text",
                "{'type': 'radio', 'key': 'r', 'values': [{'label': 'A', 'value': 'x'}, {'label': 'B', 'value': 'x'}],"
                        + " CLASSES} | same value",
                "{'type': 'radio', 'key': 'r', 'values': [{'label': 'A', 'value': 'x'}], 'properties': {'privacy':"
                        + " 'C1', 'retention': 'K1', 'type': 'boolean'}} | true and false",
                "{'type': 'radio', 'key': 'r', 'values': [{'label': 'A', 'value': 'x'}], 'properties': {'privacy':"
                        + " 'C1', 'retention': 'K1', 'type': 'integer'}} | whole numbers",
                "{'type': 'radio', 'key': 'r', 'values': [{'label': 'A', 'value': 'x'}], 'properties': {'privacy':"
                        + " 'C4', 'retention': 'K1', 'routing': 'true'}} | C4 answer never",
                "{'type': 'checklist', 'key': 'c', 'values': [{'label': 'A', 'value': 'x'}], 'properties': {'privacy':"
                        + " 'C1', 'retention': 'K1', 'routing': 'true'}} | no lists",
                "{'type': 'datetime', 'key': 'd', 'subtype': 'year', CLASSES} | subtype",
                "{'type': 'datetime', 'key': 'd', 'properties': {'privacy': 'C1', 'retention': 'K1', 'limit': 'soon'}}"
                        + " | limit can be",
                "{'type': 'group', 'id': 'g', 'path': 'inner', 'components': []} | cannot have a path",
                "{'type': 'dynamiclist', 'path': 'l', 'properties': {'maxRows': '1000'}, 'components': []} | whole"
                        + " number up to",
                "{'type': 'dynamiclist', 'path': 'l', 'components': [{'type': 'dynamiclist', 'path': 'm',"
                        + " 'components': []}]} | within another",
                "{'type': 'dynamiclist', 'path': 'l', 'components': [{'type': 'number', 'key': 'n', 'properties':"
                        + " {'privacy': 'C1', 'retention': 'K1', 'routing': 'true'}}]} | cannot reach the process",
                "{'type': 'checkbox', 'key': 'a b', CLASSES} | camelCase",
                "{'type': 'checkbox', 'key': 'a.b', CLASSES} | camelCase",
                "{'type': 'checkbox', 'key': 'this', CLASSES} | camelCase",
                "{'type': 'checkbox', 'key': 'a', CLASSES}, {'type': 'number', 'key': 'a', CLASSES} | used twice",
                "{'type': 'checkbox', 'key': 'people', CLASSES}, {'type': 'select', 'key': 's', 'valuesKey': 'people',"
                        + " CLASSES} | valuesKey",
                "{'type': 'text', 'text': 'Hello'} | needs an id",
                "{'type': 'number', 'key': 'x', 'conditional': {'hide': '=y = null'}, CLASSES}, {'type': 'number',"
                        + " 'key': 'y', 'conditional': {'hide': '=z = null'}, CLASSES} | not always asked",
                "{'type': 'number', 'key': 'x', 'conditional': {'hide': '=x = null'}, CLASSES} | not always asked",
                "{'type': 'number', 'key': 'x', 'conditional': {'hide': '=list contains(z, 1)'}, CLASSES}, {'type':"
                        + " 'number', 'key': 'z', CLASSES} | does not fit",
            })
    void refuses(String components, String reason) {
        assertThat(faults(components.replace("CLASSES", CLASSES)))
                .anySatisfy(fault -> assertThat(fault).contains(reason));
    }

    @Test
    void letsAGroupShareItsConditionWithWhatLiesWithin() {
        assertThat(faults("""
            {'type': 'number', 'key': 'z', 'properties': {'privacy': 'C1', 'retention': 'K5'}},
            {'type': 'group', 'id': 'g', 'conditional': {'hide': '=z = null'}, 'components': [
              {'type': 'number', 'key': 'y', 'properties': {'privacy': 'C1', 'retention': 'K5'}},
              {'type': 'number', 'key': 'x', 'conditional': {'hide': '=y = null'},
               'properties': {'privacy': 'C1', 'retention': 'K5'}}]}\
            """)).isEmpty();
    }

    @Test
    void missesATranslationInEachLanguage() {
        var files =
                files("{'type': 'textfield', 'key': 'name', 'label': 'Name', 'description': 'Yours', " + CLASSES + "}");
        files.put("forms/fruit/pick-apples_fr.properties", "name.label=Nom\nname.description=\nnom.label=Nom");

        assertThat(check(files))
                .filteredOn(fault -> fault.contains("language fr") || fault.contains("(fr)"))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("name.description", "missing"))
                .anySatisfy(fault -> assertThat(fault).contains("nom.label", "belongs to no text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "nonsense"})
    void refusesWhatIsNoForm(String source) {
        assertThat(check(new TreeMap<>(Map.of(PATH, source))))
                .singleElement()
                .asString()
                .startsWith(PATH);
    }

    private static List<String> faults(String components) {
        return check(files(components)).stream()
                .filter(fault -> !fault.contains("is missing in the language"))
                .filter(fault -> !fault.contains("belongs to no text"))
                .toList();
    }

    private static TreeMap<String, String> files(String components) {
        var files = new TreeMap<String, String>();
        files.put(PATH, ("{'id': 'pickApples', 'components': [" + components + "]}").replace('\'', '"'));
        Stream.of("nl", "fr", "de")
                .forEach(language ->
                        files.put("forms/fruit/pick-apples_" + language + ".properties", "name.label=Naam"));
        return files;
    }

    private static List<String> check(TreeMap<String, String> files) {
        return new FormRules()
                .check(new FamilyFiles("fruit", files)).stream()
                        .map(ModelFault::toString)
                        .toList();
    }
}
