package be.bondwerk.forms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A form ready to be shown by the viewer in the browser.
 *
 * @param schema the form in the reader's language, as form-js JSON
 * @param data a JSON object: what is known already, the reader's draft, and the lists of options
 * @param draftSavedAt when the reader's draft was saved; null without one
 * @param messages a JSON object: by kind of violation the sentence for it in the reader's language, with
 *     {@code {0}} where the limit goes
 * @param now the time that days and moments are compared with
 */
public record OpenForm(
        String formId, String schema, String data, @Nullable Instant draftSavedAt, String messages, Instant now) {}
