package be.bondwerk.api;

import be.bondwerk.cases.TaskDesk;
import be.bondwerk.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Doing tasks: taking them, giving them back, submitting their forms. */
@RestController
@RequestMapping(path = Addresses.TASKS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tasks")
class TaskWorkApi {

    private final TaskDesk desk;
    private final Once once;
    private final CurrentUser user;

    TaskWorkApi(TaskDesk desk, Once once, CurrentUser user) {
        this.desk = desk;
        this.once = once;
        this.user = user;
    }

    @PutMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "claimTask",
            summary = "Take a task",
            description = "Nothing happens if you have it. If a colleague has it, the problem says who.")
    void claim(@Parameter(description = Wording.TASK, example = Wording.TASK_EXAMPLE) @PathVariable String id) {
        desk.claim(id);
    }

    @DeleteMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "giveTaskBack",
            summary = "Give a task back, for anybody with its roles",
            description = "Nothing happens if nobody has it.")
    void giveBack(@Parameter(description = Wording.TASK, example = Wording.TASK_EXAMPLE) @PathVariable String id) {
        desk.giveBack(id);
    }

    @PostMapping(path = "/{id}/submission", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "submitTask",
            summary = "Submit a task with its filled-in form",
            description = Wording.ONCE)
    ResponseEntity<Receipt> submit(
            @Parameter(description = Wording.TASK, example = Wording.TASK_EXAMPLE) @PathVariable String id,
            @Parameter(description = Wording.KEY, example = Wording.KEY_EXAMPLE)
                    @RequestHeader(name = Wording.KEY_HEADER, required = false)
                    @Pattern(regexp = Wording.KEY_SHAPE)
                    @Nullable
                    String idempotencyKey,
            @RequestBody Answers answers,
            Locale locale) {
        var username = user.person().username();
        var unique = idempotencyKey == null ? null : Key.of(username, idempotencyKey, "submit " + id, answers.values());
        return Replies.done(once.give(unique, kept -> submit(id, answers, locale, kept)));
    }

    private Receipt submit(String taskId, Answers answers, Locale locale, Consumer<Receipt> kept) {
        var number = desk.submit(taskId, answers.json(), locale, done -> kept.accept(Receipt.of(done)));
        return Receipt.of(number, desk.next(number));
    }
}
