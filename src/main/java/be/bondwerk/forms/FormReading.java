package be.bondwerk.forms;

import be.bondwerk.forms.schema.FieldType;
import be.bondwerk.forms.schema.FormComponent;
import be.bondwerk.forms.schema.FormLibrary;
import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows a submitted form to a person: without what is not for them, and not without taking note. */
@Component
class FormReading {
    private static final Logger LOG = LoggerFactory.getLogger(FormReading.class);

    private final SubmissionStore store;
    private final FormLibrary library;
    private final KnownFacts facts;
    private final ObjectProvider<FormReaders> readers;
    private final ReadingLog readingLog;
    private final CurrentUser user;

    FormReading(
            SubmissionStore store,
            FormLibrary library,
            KnownFacts facts,
            ObjectProvider<FormReaders> readers,
            ReadingLog readingLog,
            CurrentUser user) {
        this.store = store;
        this.library = library;
        this.facts = facts;
        this.readers = readers;
        this.readingLog = readingLog;
        this.user = user;
    }

    /** @throws NotFound if the reader may not see the case */
    ReadableForm read(Submission submission, Locale locale) {
        var reader = user.person().username();
        var own = submission.facts().submittedBy().equals(reader);
        if (!submission.number().map(number -> mayRead(number, Set.of())).orElse(own)) {
            LOG.warn(
                    "{} may not read submission {}",
                    reader,
                    submission.facts().id().text());
            throw new NotFound();
        }
        var form = library.form(submission.place().formId(), submission.place().definitionId());
        Predicate<FormComponent> visible = field -> own || isFor(field, submission);
        var values = AnswerFilter.only(
                visible, form.components(), store.whole(submission).values());
        if (!own) {
            readingLog.note(submission.facts().id(), reader, sensitive(form.components(), values));
        }
        var schema = new ReadableSchema(form, values).in(locale);
        return new ReadableForm(
                submission.facts(),
                schema,
                Json.write(data(submission, form, values, locale)),
                FieldLabels.of(withheld(form, visible), form.localised(locale)));
    }

    /** Whether nothing of it is kept from the reader. */
    boolean isWhole(Submission submission) {
        var form = library.form(submission.place().formId(), submission.place().definitionId());
        return submission.facts().submittedBy().equals(user.person().username())
                || withheld(form, field -> isFor(field, submission)).isEmpty();
    }

    private static Set<String> withheld(FormSchema form, Predicate<FormComponent> visible) {
        return form.everything()
                .filter(component -> component.type().isInput() && !visible.test(component))
                .map(FormComponent::key)
                .collect(Collectors.toSet());
    }

    private boolean isFor(FormComponent field, Submission submission) {
        return !field.privacy().isSensitive()
                || !field.readers().isEmpty()
                        && submission
                                .number()
                                .filter(number -> mayRead(number, field.readers()))
                                .isPresent();
    }

    private boolean mayRead(CaseNumber number, Set<Role> roles) {
        return Optional.ofNullable(readers.getIfAvailable())
                .filter(rights -> rights.mayRead(number, roles))
                .isPresent();
    }

    private static Set<String> sensitive(List<FormComponent> components, Map<String, Object> values) {
        var keys = new HashSet<String>();
        FormSchema.oncePerForm(components).forEach(component -> {
            if (component.type() == FieldType.DYNAMICLIST && values.get(component.key()) instanceof List<?> rows) {
                rows.forEach(row -> keys.addAll(sensitive(component.children(), asRow(row))));
            } else if (values.containsKey(component.key())
                    && component.privacy().isSensitive()) {
                keys.add(component.key());
            }
        });
        return keys;
    }

    private Map<String, Object> data(
            Submission submission, FormSchema form, Map<String, Object> values, Locale locale) {
        var data = new LinkedHashMap<String, Object>(facts.at(submission.place(), form, locale));
        data.keySet().removeIf(name -> !KnownFacts.isFact(form, name));
        data.putAll(values);
        var labels = Json.read(submission.content().optionLabels());
        OptionLists.chosenValues(form.components(), values)
                .forEach((key, chosen) -> data.put(
                        key,
                        chosen.stream()
                                .map(value -> new Option(value, label(labels.get(key), value)))
                                .toList()));
        return data;
    }

    private static String label(@Nullable Object labels, String value) {
        return labels instanceof Map<?, ?> map && map.get(value) instanceof String label ? label : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asRow(Object row) {
        return (Map<String, Object>) row;
    }
}
