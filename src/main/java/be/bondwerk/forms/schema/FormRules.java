package be.bondwerk.forms.schema;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.ModelFault;
import be.bondwerk.engine.ModelRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every form obeys: nothing in it that browser and server might judge differently, and nothing unsaid about privacy. */
@Component
class FormRules implements ModelRule {

    @Override
    public List<ModelFault> check(FamilyFiles family) {
        return family.ending(".form").entrySet().stream()
                .flatMap(form -> check(form.getKey(), form.getValue(), family.files()))
                .toList();
    }

    private static Stream<ModelFault> check(String path, String source, Map<String, String> files) {
        var faults = new ArrayList<ModelFault>();
        FormFault sink = (component, reason) -> faults.add(new ModelFault(path, component, reason));
        try {
            var json = FormParser.tree(source);
            var form = FormParser.parse(source, FormFiles.translations(path, files));
            new KeyRules(form, sink).check();
            form.everything().forEach(component -> {
                ComponentRules.check(component, sink);
                PrivacyRules.check(component, sink);
            });
            new ConditionRules(form, sink).check();
            TranslationRules.check(json, form.translations(), sink);
        } catch (IllegalArgumentException unreadable) {
            faults.add(new ModelFault(path, null, String.valueOf(unreadable.getMessage())));
        }
        return faults.stream();
    }
}
