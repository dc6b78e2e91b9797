package be.bondwerk.engine.rules;

import static be.bondwerk.engine.xml.ModelFile.camunda;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.Names;
import be.bondwerk.engine.xml.ModelFile;
import org.w3c.dom.Element;

/** A form that a model names exists in the family under that name, and the version deployed with the model is the one shown. */
class FormsExist extends FileRule {

    FormsExist() {
        super(BPMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        model.all().stream()
                .filter(element -> !camunda(element, "formRef").isEmpty())
                .forEach(element -> check(element, family, faults));
    }

    private static void check(Element element, FamilyFiles family, Faults faults) {
        var form = camunda(element, "formRef");
        var path = "forms/%s/%s.form".formatted(family.family(), Names.kebab(form));
        if (!family.files().containsKey(path)) {
            faults.add(element, "there is no form file " + path);
        } else if (!family.files().get(path).matches("(?s).*\"id\"\\s*:\\s*\"" + form + "\".*")) {
            faults.add(element, "the form in %s has not the id %s".formatted(path, form));
        }
        if (!camunda(element, "formRefBinding").equals("deployment")) {
            faults.add(element, "camunda:formRefBinding must be deployment");
        }
    }
}
