package be.bondwerk.allies;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.SubmissionId;
import be.bondwerk.forms.Submissions;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the lists on which municipality, police and community wrote names. */
@Component
class ListForms {
    private static final List<NameList> LISTS = List.of(
            new NameList("listMunicipalKeyFigures", "keyFigures", Nominator.MUNICIPALITY),
            new NameList("listPoliceKeyFigures", "keyFigures", Nominator.POLICE),
            new NameList("collectSuggestions", "suggestions", Nominator.COMMUNITY));

    private final Submissions submissions;

    ListForms(Submissions submissions) {
        this.submissions = submissions;
    }

    /** Every name on every list of the round, without those that were erased since. */
    List<ListedName> names(CaseNumber number) {
        return LISTS.stream()
                .flatMap(list -> submissions.all(number, list.formId()).entrySet().stream()
                        .flatMap(entry -> names(list, entry.getKey(), entry.getValue())))
                .toList();
    }

    private static Stream<ListedName> names(NameList list, SubmissionId id, FilledForm form) {
        var rows = form.rows(list.key());
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).has("givenName"))
                .mapToObj(index -> name(list, id, index, rows.get(index)));
    }

    private static ListedName name(NameList list, SubmissionId id, int index, FilledForm row) {
        return new ListedName(
                Source.row(list.nominator(), id.value(), list.key(), index),
                RoundForms.keyFigure(row),
                row.find("group").orElse(null),
                null,
                row.submittedAt());
    }

    /** One form with a list of names. */
    private record NameList(String formId, String key, Nominator nominator) {}
}
