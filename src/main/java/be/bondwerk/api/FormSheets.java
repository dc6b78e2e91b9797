package be.bondwerk.api;

import be.bondwerk.forms.OpenForm;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Turns forms into sheets for other systems. */
@Component("apiFormSheets")
class FormSheets {

    private final ObjectMapper json;

    FormSheets(ObjectMapper json) {
        this.json = json;
    }

    /** @param submitHref where the filled-in form is sent */
    FormSheet sheet(OpenForm form, String submitHref) {
        return FormSheet.of(form, this::read, submitHref);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
