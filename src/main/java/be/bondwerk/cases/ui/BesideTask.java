package be.bondwerk.cases.ui;

import com.vaadin.flow.component.html.Aside;

/**
 * What stands beside an open task where the screen has room for it. The module that lists tasks contributes it as a bean of
 * prototype scope; it stays while one task after another is opened.
 */
public abstract class BesideTask extends Aside {

    /** Starts empty. */
    protected BesideTask() {
        addClassNames("bw-beside", "bw-no-print");
    }

    /**
     * Shows what belongs beside that task.
     *
     * @param list which list the task was opened from, as its address says; empty if none
     */
    public abstract void show(String taskId, String list);
}
