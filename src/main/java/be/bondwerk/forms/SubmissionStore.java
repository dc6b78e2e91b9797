package be.bondwerk.forms;

import be.bondwerk.forms.schema.FormComponent;
import be.bondwerk.forms.schema.FormSchema;
import be.bondwerk.forms.schema.Privacy;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.shared.AlreadyDone;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes submissions, once per task, with C4 answers sealed; and reads them whole. */
@Component
class SubmissionStore {
    private final SubmissionRepository submissions;
    private final Vault vault;
    private final People people;
    private final SubmissionTerms terms;
    private final TransactionTemplate apart;

    SubmissionStore(
            SubmissionRepository submissions,
            Vault vault,
            People people,
            SubmissionTerms terms,
            PlatformTransactionManager transactions) {
        this.submissions = submissions;
        this.vault = vault;
        this.people = people;
        this.terms = terms;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws AlreadyDone if the form of this task was submitted before, or is at the same moment */
    SubmissionId store(FormPlace place, FormSchema form, FilledForm filled, OptionLists options) {
        var content = content(place, form, filled.values(), options);
        var submission = new Submission(place, form, filled.submittedBy(), filled.submittedAt(), content);
        try {
            var id = submissions.saveAndFlush(submission).facts().id();
            terms.note(id.value(), form, filled.submittedAt());
            return id;
        } catch (DataIntegrityViolationException failure) {
            throw Optional.ofNullable(apart.execute(status -> fasterThan(place, failure)))
                    .orElse(failure);
        }
    }

    /** Looked up in a transaction of its own: the one that failed can read no more. */
    private RuntimeException fasterThan(FormPlace place, DataIntegrityViolationException failure) {
        return submissions
                .findByTaskId(place.reference())
                .<RuntimeException>map(this::alreadyDone)
                .orElse(failure);
    }

    /** Everything that was filled in; without C4 answers if they were erased. */
    FilledForm whole(Submission submission) {
        var facts = submission.facts();
        return new FilledForm(values(submission), facts.submittedBy(), facts.submittedAt());
    }

    /** The answers by key; without C4 answers if they were erased. */
    Map<String, Object> values(Submission submission) {
        var content = submission.content();
        var sealed = Optional.ofNullable(content.sealedAnswers())
                .flatMap(text -> vault.open(submission.number().orElseThrow().text(), text))
                .map(Json::read)
                .orElse(Map.of());
        return AnswerFilter.merge(Json.read(content.answers()), sealed);
    }

    /** What is left to be kept of a submission, once answers were erased; no label stays of what nobody chose any more. */
    Submission.Content rest(Submission submission, FormSchema form, Map<String, Object> values) {
        var open = AnswerFilter.only(field -> !isSecret(field), form.components(), values);
        var secret = AnswerFilter.only(SubmissionStore::isSecret, form.components(), values);
        var had = submission.content();
        return new Submission.Content(
                Json.write(open),
                had.sealedAnswers() == null ? null : resealed(submission, secret),
                Json.write(OptionLists.kept(form, open, Json.read(had.optionLabels()))));
    }

    /** What is kept of accepted answers: the C4 ones sealed, and how the chosen options read. */
    Submission.Content content(FormPlace place, FormSchema form, Map<String, Object> values, OptionLists options) {
        var open = AnswerFilter.only(field -> !isSecret(field), form.components(), values);
        var secret = AnswerFilter.only(SubmissionStore::isSecret, form.components(), values);
        var hasSecrets = form.everything()
                .filter(component -> component.type().isInput())
                .anyMatch(SubmissionStore::isSecret);
        return new Submission.Content(
                Json.write(open), hasSecrets ? seal(place, secret) : null, Json.write(options.chosen(form, open)));
    }

    /** Once the key of the case was thrown away, its secrets stay erased. */
    private @Nullable String resealed(Submission submission, Map<String, Object> secret) {
        var number = submission.number().orElseThrow().text();
        return vault.knows(number) ? vault.seal(number, Json.write(secret)) : null;
    }

    private String seal(FormPlace place, Map<String, Object> secret) {
        var number = place.number();
        if (number == null) {
            throw new IllegalStateException("A form with C4 answers can only be stored in a case that has its number");
        }
        return vault.seal(number.text(), Json.write(secret));
    }

    private static boolean isSecret(FormComponent field) {
        return field.privacy() == Privacy.C4;
    }

    private AlreadyDone alreadyDone(Submission first) {
        var facts = first.facts();
        var name = people.find(facts.submittedBy()).map(Person::displayName).orElse(facts.submittedBy());
        return new AlreadyDone(name, facts.submittedAt());
    }
}
