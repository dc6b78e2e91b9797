package be.bondwerk.cases.ui;

import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** The quieter actions on a task, behind one button: give back, give to a colleague, follow up, importance. */
public final class TaskMenu extends MenuBar {
    private final TaskAtHand task;
    private final TaskActions actions;

    /** Offers what can be done with {@code task} as it stands. */
    public TaskMenu(TaskAtHand task, TaskActions actions) {
        this.task = task;
        this.actions = actions;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var label = getTranslation("cases.view.menu", task.name());
        var root = addItem(Symbol.MORE.draw());
        root.setAriaLabel(label);
        getElement().setAttribute("aria-label", label);
        fill(root);
    }

    private void fill(MenuItem root) {
        var menu = root.getSubMenu();
        if (task.free()) {
            menu.addItem(getTranslation("cases.view.take"), click -> actions.take(task));
        }
        if (task.mine()) {
            menu.addItem(getTranslation("cases.view.giveBack"), click -> actions.giveBack(task));
        }
        menu.addItem(getTranslation("cases.view.assign"), click -> new AssignDialog(task, actions).open());
        if (task.free() || task.mine()) {
            menu.addItem(getTranslation("cases.view.remind"), click -> new FollowUpDialog(task, actions).open());
        }
        var priorities = menu.addItem(getTranslation("cases.view.priority"));
        priority(priorities, "high", TaskActions.HIGH);
        priority(priorities, "normal", TaskActions.NORMAL);
        priority(priorities, "low", TaskActions.LOW);
    }

    private void priority(MenuItem parent, String word, int value) {
        var item = parent.getSubMenu()
                .addItem(
                        getTranslation("cases.view.priority." + word),
                        click -> actions.act(
                                task, () -> actions.desk().priority(task.id(), value), "cases.view.priority.done"));
        item.setCheckable(true);
        item.setChecked(task.priority() == value);
    }
}
