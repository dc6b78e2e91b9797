package be.bondwerk.engine;

import be.bondwerk.calendar.BusinessCalendar;
import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.engine.sandbox.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The beans of a bare engine: mocks, the calendar, and for steps that nobody mocked one that only notes that it ran. */
final class TestCatalogue implements Catalogue {
    private final Map<String, Object> always = new HashMap<>();
    private final Map<String, Object> once = new HashMap<>();
    private final Set<String> steps = new HashSet<>();
    private final List<String> ran = new ArrayList<>();

    TestCatalogue() {
        var clock = new BusinessClock(new EngineTime());
        always.put("calendar", new CalendarFunctions(new BusinessCalendar(clock), clock));
    }

    void always(String name, Object bean) {
        always.put(name, bean);
    }

    void once(String name, Object bean) {
        once.put(name, bean);
    }

    /** Offers a step that does nothing under each of these names. */
    void steps(Set<String> names) {
        steps.addAll(names);
    }

    List<String> ran() {
        return List.copyOf(ran);
    }

    void forget() {
        once.clear();
        ran.clear();
    }

    @Override
    public Object find(String name) {
        if (once.containsKey(name)) {
            return once.get(name);
        }
        if (always.containsKey(name)) {
            return always.get(name);
        }
        return steps.contains(name) ? (JavaDelegate) execution -> ran.add(name) : null;
    }

    @Override
    public Class<?> type(String name) {
        var bean = find(name);
        return bean == null ? null : bean.getClass();
    }
}
