package be.bondwerk.engine.rules;

import static be.bondwerk.engine.xml.ModelFile.camunda;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.xml.ModelFile;
import org.w3c.dom.Element;

/** Every user task has a name, roles, a due date and words that the person doing it reads. */
class UserTasksAreComplete extends FileRule {

    UserTasksAreComplete() {
        super(BPMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        model.all("userTask").forEach(task -> check(task, faults));
        model.all("process").stream()
                .filter(process -> !camunda(process, "candidateStarterGroups").isEmpty())
                .forEach(process -> roles(process, "candidateStarterGroups", faults));
    }

    private static void check(Element task, Faults faults) {
        if (task.getAttribute("name").isBlank()) {
            faults.add(task, "a user task needs a name");
        }
        if (ModelFile.text(task, "documentation").isEmpty()) {
            faults.add(task, "a user task needs documentation, which the person doing it reads");
        }
        if (camunda(task, "dueDate").isEmpty()) {
            faults.add(task, "a user task needs a due date, such as ${calendar.workingDays(5)}");
        }
        if (camunda(task, "formRef").isEmpty()) {
            faults.add(task, "a user task needs a form (camunda:formRef)");
        }
        roles(task, "candidateGroups", faults);
    }

    private static void roles(Element element, String attribute, Faults faults) {
        var unknown = Roles.unknown(camunda(element, attribute));
        if (!unknown.isEmpty()) {
            faults.add(element, "camunda:%s lists codes of roles; unknown: %s".formatted(attribute, unknown));
        }
    }
}
