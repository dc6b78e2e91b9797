package be.bondwerk.api;

import be.bondwerk.forms.OpenForm;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns forms into sheets for other systems. */
@Component("apiFormSheets")
class FormSheets {

    /** What forms say about the tool and the engine that they were made for; of no use to whoever fills them in. */
    private static final Set<String> MADE_WITH = Set.of("exporter", "executionPlatform", "executionPlatformVersion");

    private final ObjectMapper json;

    FormSheets(ObjectMapper json) {
        this.json = json;
    }

    /** @param submitHref where the filled-in form is sent */
    FormSheet sheet(OpenForm form, String submitHref) {
        var schema = read(form.schema());
        if (schema instanceof ObjectNode whole) {
            whole.remove(MADE_WITH);
        }
        return FormSheet.of(form, schema, read(form.data()), submitHref);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
