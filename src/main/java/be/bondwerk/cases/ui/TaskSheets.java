package be.bondwerk.cases.ui;

import be.bondwerk.cases.TaskFile;
import be.bondwerk.forms.ui.AnswerSheet;
import be.bondwerk.forms.ui.FormCanvas;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/** Finds how a task is filled in: the way its family has for it, else the plain form. */
@SpringComponent
class TaskSheets {
    private final List<TaskSheet> sheets;

    TaskSheets(List<TaskSheet> sheets) {
        this.sheets = sheets;
    }

    AnswerSheet open(TaskFile file) {
        return sheets.stream()
                .filter(sheet -> sheet.concerns(file))
                .findFirst()
                .map(sheet -> sheet.open(file))
                .orElseGet(FormCanvas::new);
    }
}
