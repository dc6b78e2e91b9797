package be.bondwerk.forms;

import be.bondwerk.forms.schema.FormLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Erases parts of what was submitted: sealed answers and the labels of what was chosen go with the rest. */
@Component
class SubmissionErasure {
    private final SubmissionRepository submissions;
    private final SubmissionStore store;
    private final FormLibrary library;

    SubmissionErasure(SubmissionRepository submissions, SubmissionStore store, FormLibrary library) {
        this.submissions = submissions;
        this.store = store;
        this.library = library;
    }

    void eraseRow(Submission submission, String listKey, int index) {
        replace(submission, withoutRow(store.values(submission), listKey, index));
    }

    /** Erases every answer of that retention code; that the form was submitted stays known. */
    void eraseCode(Submission submission, String code) {
        var form = library.form(submission.place().formId(), submission.place().definitionId());
        replace(
                submission,
                AnswerFilter.only(
                        field -> !field.retention().name().equals(code), form.components(), store.values(submission)));
    }

    private void replace(Submission submission, Map<String, Object> rest) {
        var form = library.form(submission.place().formId(), submission.place().definitionId());
        submission.keepOnly(store.rest(submission, form, rest));
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
