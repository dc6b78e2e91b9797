package be.bondwerk.allies;

import be.bondwerk.cases.FormCorrection;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.Submissions;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Refusal;
import be.bondwerk.shared.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A corrected list of names: the longlist was made of it and stays as it is. Rows keep their places, so that whoever is forgotten
 * later is forgotten in their own row.
 */
@Component
class ListCorrection implements FormCorrection {
    private static final Map<String, String> LISTS = Map.of(
            "listMunicipalKeyFigures", "keyFigures",
            "listPoliceKeyFigures", "keyFigures",
            "collectSuggestions", "suggestions");

    private final Submissions submissions;

    ListCorrection(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Set<String> formIds() {
        return LISTS.keySet();
    }

    @Override
    public Optional<TextKey> refusal(CaseNumber number, SubmittedForm form) {
        return submissions
                .latest(number, form.formId())
                .filter(list ->
                        rows(form, list).stream().anyMatch(row -> row.values().isEmpty()))
                .map(list -> new TextKey("allies.correction.rowForgotten"));
    }

    @Override
    public List<TextKey> consequences(CaseNumber number, SubmittedForm form) {
        return List.of(new TextKey("allies.correction.longlistStays"), new TextKey("allies.correction.rowsStay"));
    }

    @Override
    public Outcome correct(CaseNumber number, SubmittedForm form, FilledForm before, FilledForm after) {
        var were = rows(form, before).stream().map(ListCorrection::name).toList();
        var are = rows(form, after).stream().map(ListCorrection::name).toList();
        if (are.size() < were.size()) {
            throw new Refusal("allies.correction.rowsStay");
        }
        for (var place = 0; place < were.size(); place++) {
            var other = were.indexOf(are.get(place));
            if (other >= 0 && !were.get(place).equals(are.get(place))) {
                throw new Refusal("allies.correction.rowsStay");
            }
        }
        return new Outcome(List.of(), false);
    }

    private static List<FilledForm> rows(SubmittedForm form, FilledForm list) {
        return list.rows(LISTS.getOrDefault(form.formId(), ""));
    }

    private static String name(FilledForm row) {
        return row.find("givenName").orElse("") + " " + row.find("familyName").orElse("");
    }
}
