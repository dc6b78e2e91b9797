package be.bondwerk.demo;

import be.bondwerk.calendar.DemoClock;
import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseQuery;
import be.bondwerk.cases.CaseTask;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.security.SystemWork;
import be.bondwerk.shared.CaseNumber;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Where stories are played: people act on it through the same services as on the screens, on the days of the past. */
@Component
@Profile("demo")
class Stage {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BREATH = Duration.ofMillis(20);

    private final CaseDesk cases;
    private final TaskDesk tasks;
    private final DemoClock clock;
    private final ObjectMapper json;
    private final Map<CaseNumber, String> played = new LinkedHashMap<>();

    Stage(CaseDesk cases, TaskDesk tasks, DemoClock clock, ObjectMapper json) {
        this.cases = cases;
        this.tasks = tasks;
        this.clock = clock;
        this.json = json;
    }

    /** From now on it is that many days ago; 0 is the present. What happens by itself ends before: nothing lasts for days. */
    void days(int ago) {
        played.forEach(this::settle);
        SystemWork.run(() -> clock.recall(Duration.ofDays(ago)));
    }

    /** What time it is on the stage. */
    Instant now() {
        return SystemWork.call(clock::now);
    }

    /** Starts a case with the filled-in form. */
    CaseNumber start(String who, String processKey, Map<String, Object> form) {
        var number = as(who, () -> cases.start(processKey, text(form), Locale.ENGLISH));
        played.put(number, who);
        return number;
    }

    /**
     * Does a task of the case as soon as it is there.
     *
     * @param about whom or what the task is about; null if about the case itself
     */
    void submit(String who, CaseNumber number, String taskKey, @Nullable String about, Map<String, Object> form) {
        as(who, () -> tasks.submit(await(number, taskKey, about).id(), text(form), Locale.ENGLISH));
    }

    /** The values behind the choices with these names, as the form of the task offers them. */
    List<String> choices(String who, CaseNumber number, String taskKey, String valuesKey, List<String> names) {
        var form = as(who, () -> tasks.open(await(number, taskKey, null).id(), Locale.ENGLISH))
                .form();
        var offered = read(Objects.requireNonNull(form, taskKey).data()).path(valuesKey);
        return StreamSupport.stream(offered.spliterator(), false)
                .filter(choice -> names.stream().anyMatch(choice.path("label").asText()::startsWith))
                .map(choice -> choice.path("value").asText())
                .toList();
    }

    /** Withdraws the case. */
    void withdraw(String who, CaseNumber number, String reason) {
        as(who, () -> {
            cases.withdraw(number, reason);
            return reason;
        });
    }

    private void settle(CaseNumber number, String who) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!as(who, () -> tasks.next(number)).settled()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(number.text() + " never came to rest");
            }
        }
    }

    /** Waits until the case has ended. */
    void awaitEnd(String who, CaseNumber number) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (as(who, () -> cases.read(number)).facts().running()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(number.text() + " never ended");
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    /** Waits for a task of the case, without doing it. */
    void awaitTask(String who, CaseNumber number, String taskKey) {
        as(who, () -> await(number, taskKey, null));
    }

    /** Whether the person can find a case of that title. */
    boolean knows(String who, String title) {
        return as(who, () -> cases.find(CaseQuery.of(title)).cases().stream()
                .anyMatch(found -> found.title().equals(title)));
    }

    private CaseTask await(CaseNumber number, String taskKey, @Nullable String about) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var found = find(number, taskKey, about);
        while (found.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(BREATH.toNanos());
            found = find(number, taskKey, about);
        }
        return found.orElseThrow(() -> new IllegalStateException(number.text() + " never asked for " + taskKey));
    }

    private Optional<CaseTask> find(CaseNumber number, String taskKey, @Nullable String about) {
        List<CaseTask> open = cases.tasks(number, Locale.ENGLISH);
        return open.stream()
                .filter(task -> task.key().equals(taskKey) && Objects.equals(task.subject(), about))
                .findFirst();
    }

    static <T> T as(String username, Supplier<T> deed) {
        var outer = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of())));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(outer);
        }
    }

    private JsonNode read(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Map<String, Object> form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
