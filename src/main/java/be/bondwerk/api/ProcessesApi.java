package be.bondwerk.api;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.TaskDesk;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.CaseNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starting cases. */
@RestController
@RequestMapping(path = Addresses.PROCESSES, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Processes", description = "Starting cases")
class ProcessesApi {

    private final CaseDesk cases;
    private final TaskDesk tasks;
    private final ProcessTexts texts;
    private final FormSheets forms;
    private final Once once;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    ProcessesApi(
            CaseDesk cases,
            TaskDesk tasks,
            ProcessTexts texts,
            FormSheets forms,
            Once once,
            CurrentUser user,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.tasks = tasks;
        this.texts = texts;
        this.forms = forms;
        this.once = once;
        this.user = user;
        transaction = new TransactionTemplate(transactions);
    }

    @GetMapping
    @Operation(operationId = "listProcesses", summary = "The processes that I may start")
    ProcessList list(Locale locale) {
        return new ProcessList(cases.startable().stream()
                .map(model -> new ProcessItem(
                        model.key(),
                        texts.name(model.key(), model.key(), locale),
                        texts.documentation(model.key(), model.key(), locale),
                        Addresses.process(model.key()) + "/start-form",
                        Addresses.process(model.key()) + "/cases"))
                .sorted(Comparator.comparing(ProcessItem::name).thenComparing(ProcessItem::key))
                .toList());
    }

    @GetMapping("/{key}/start-form")
    @Operation(operationId = "readStartForm", summary = "The form that starts a case, with my draft of it")
    FormSheet startForm(
            @Parameter(description = Wording.PROCESS, example = "allySelection") @PathVariable String key,
            Locale locale) {
        return forms.sheet(cases.openStart(key, locale), Addresses.process(key) + "/cases");
    }

    @PostMapping(path = "/{key}/cases", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "startCase",
            summary = "Start a case with its filled-in start form",
            description = Wording.ONCE,
            responses = @ApiResponse(responseCode = "201", description = "Started; Location leads to the case"))
    ResponseEntity<Receipt> start(
            @Parameter(description = Wording.PROCESS, example = "allySelection") @PathVariable String key,
            @Parameter(description = Wording.KEY, example = Wording.KEY_EXAMPLE)
                    @RequestHeader(name = Wording.KEY_HEADER, required = false)
                    @Pattern(regexp = Wording.KEY_SHAPE)
                    @Nullable
                    String idempotencyKey,
            @RequestBody Answers answers,
            Locale locale) {
        var username = user.person().username();
        var unique = idempotencyKey == null ? null : Key.of(username, idempotencyKey, "start " + key, answers.values());
        var given = once.give(unique, kept -> start(key, answers, locale, kept));
        return Replies.created(given);
    }

    private Receipt start(String processKey, Answers answers, Locale locale, Consumer<Receipt> kept) {
        CaseNumber number = transaction.execute(status -> {
            var started = cases.start(processKey, answers.json(), locale);
            kept.accept(Receipt.of(started));
            return started;
        });
        return Receipt.of(number, tasks.next(number));
    }
}
