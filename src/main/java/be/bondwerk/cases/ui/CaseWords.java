package be.bondwerk.cases.ui;

import be.bondwerk.cases.CaseFacts;
import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.engine.ProcessModel;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.security.SystemWork;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Optional;

/** Names that a case page needs, in the reader's language: of people, end states and forms. */
@SpringComponent
class CaseWords {
    private static final String END = "endEvent_";

    private final ProcessLibrary library;
    private final ProcessTexts texts;
    private final People people;

    CaseWords(ProcessLibrary library, ProcessTexts texts, People people) {
        this.library = library;
        this.texts = texts;
        this.people = people;
    }

    String person(String username) {
        return people.find(username).map(Person::displayName).orElse(username);
    }

    String process(CaseFacts facts) {
        return name(facts.processKey(), facts.processKey());
    }

    /** How the case ended, in plain words. */
    String end(CaseFacts facts) {
        var state = facts.endState();
        return state == null ? "" : name(facts.processKey(), END + state);
    }

    /** The names of the case's forms; {@code subjects} says about whom or what each called process is. */
    FormWords naming(CaseFacts facts, Map<String, String> subjects) {
        return new FormWords() {
            @Override
            public String name(SubmittedForm form) {
                var subject = Optional.ofNullable(form.instanceId()).map(subjects::get);
                return form(facts, form) + subject.map(about -> ": " + about).orElse("");
            }

            @Override
            public String by(SubmittedForm form) {
                return SystemWork.USERNAME.equals(form.submittedBy())
                        ? UI.getCurrent().getTranslation("cases.view.forms.byLink")
                        : person(form.submittedBy());
            }
        };
    }

    private String form(CaseFacts facts, SubmittedForm form) {
        var task = form.taskKey();
        if (task == null) {
            return process(facts);
        }
        return library.all().stream()
                .filter(model -> model.family().equals(facts.family()))
                .map(ProcessModel::key)
                .flatMap(key -> texts.find(key, task, UI.getCurrent().getLocale()).stream())
                .findFirst()
                .orElse(task);
    }

    private String name(String processKey, String elementId) {
        return texts.name(processKey, elementId, UI.getCurrent().getLocale());
    }
}
