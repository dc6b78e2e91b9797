package be.bondwerk.cases.ui;

import be.bondwerk.cases.NextPlace;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses of tasks, with the list that they were opened from: it goes along from one place to the next. */
public final class TaskLinks {
    private static final String LIST = "list";
    private static final String AFTER = "after";

    private TaskLinks() {}

    /** A task; {@code list} is how the list writes its own question in an address, empty for the list as it always is. */
    public static Location task(String taskId, String list) {
        return new Location(
                "task/" + taskId, list.isEmpty() ? QueryParameters.empty() : QueryParameters.of(LIST, list));
    }

    /** The task that follows in the list; {@code taskId} is the open one, empty if none is. */
    public static Location next(String taskId, String list) {
        var parameters = new HashMap<String, String>();
        if (!taskId.isEmpty()) {
            parameters.put(AFTER, taskId);
        }
        if (!list.isEmpty()) {
            parameters.put(LIST, list);
        }
        return new Location("next", QueryParameters.simple(parameters));
    }

    /** From which list somebody came to an address. */
    public static String list(Location address) {
        return cameFrom(address).orElse("");
    }

    /** After which task {@link #next} leads on. */
    public static String after(Location address) {
        return address.getQueryParameters().getSingleParameter(AFTER).orElse("");
    }

    /** From which list somebody came to an address, if they came from one at all. */
    static Optional<String> cameFrom(Location address) {
        return address.getQueryParameters().getSingleParameter(LIST);
    }

    /** Goes on to where a person is led after handing something in. */
    static void go(NextPlace place, String list) {
        var address = address(place, list);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }

    private static Location address(NextPlace place, String list) {
        if (place instanceof NextPlace.Task task) {
            return task(task.taskId(), list);
        }
        return place instanceof NextPlace.Case next
                ? new Location(CaseLinks.address(next.number()), QueryParameters.simple(Map.of(LIST, list)))
                : new Location(CaseLinks.INBOX, QueryParameters.fromString(list));
    }
}
