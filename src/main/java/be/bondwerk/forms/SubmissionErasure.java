package be.bondwerk.forms;

import be.bondwerk.forms.schema.FormLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Erases parts of what was submitted: sealed answers and the labels of what was chosen go with the rest. */
@Component
class SubmissionErasure {
    private final SubmissionRepository submissions;
    private final SubmissionStore store;
    private final FormLibrary library;
    private final SubmissionVersions versions;

    SubmissionErasure(
            SubmissionRepository submissions, SubmissionStore store, FormLibrary library, SubmissionVersions versions) {
        this.submissions = submissions;
        this.store = store;
        this.library = library;
        this.versions = versions;
    }

    void eraseRow(Submission submission, String listKey, int index) {
        replace(submission, values -> withoutRow(values, listKey, index));
    }

    /** Erases every answer of that retention code; that the form was submitted stays known. */
    void eraseCode(Submission submission, String code) {
        var form = library.form(submission.place().formId(), submission.place().definitionId());
        replace(
                submission,
                values ->
                        AnswerFilter.only(field -> !field.retention().name().equals(code), form.components(), values));
    }

    /** Earlier versions lose the same; and reasons of corrections go, for they may name somebody. */
    private void replace(Submission submission, UnaryOperator<Map<String, Object>> change) {
        var form = library.form(submission.place().formId(), submission.place().definitionId());
        versions.replace(submission, earlier -> store.rest(earlier, form, change.apply(store.values(earlier))));
        submission.keepOnly(store.rest(submission, form, change.apply(store.values(submission))));
        submission.forgetReason();
        submissions.saveAndFlush(submission);
    }

    private static Map<String, Object> withoutRow(Map<String, Object> values, String listKey, int index) {
        var rest = new LinkedHashMap<>(values);
        if (values.get(listKey) instanceof List<?> rows && index >= 0 && index < rows.size()) {
            var kept = new ArrayList<Object>(rows);
            kept.set(index, Map.of());
            rest.put(listKey, kept);
        }
        return rest;
    }
}
