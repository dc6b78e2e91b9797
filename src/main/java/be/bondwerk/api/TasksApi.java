package be.bondwerk.api;

import be.bondwerk.cases.TaskDesk;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.inbox.DueFilter;
import be.bondwerk.inbox.Inbox;
import be.bondwerk.inbox.InboxQuery;
import be.bondwerk.inbox.Sort;
import be.bondwerk.inbox.Whose;
import be.bondwerk.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Listing and reading tasks. */
@RestController
@RequestMapping(path = Addresses.TASKS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tasks", description = "Listing, reading and doing tasks")
class TasksApi {

    private final Inbox inbox;
    private final TaskDesk desk;
    private final ProcessTexts texts;
    private final FormSheets forms;
    private final Cursors cursors;

    TasksApi(Inbox inbox, TaskDesk desk, ProcessTexts texts, FormSheets forms, Cursors cursors) {
        this.inbox = inbox;
        this.desk = desk;
        this.texts = texts;
        this.forms = forms;
        this.cursors = cursors;
    }

    @GetMapping
    @Operation(operationId = "listTasks", summary = "The open tasks that I may do, page by page")
    TaskPage list(
            @Parameter(description = "MINE: those I have; ROLES: those nobody has yet; ALL: also those of colleagues")
                    @RequestParam(defaultValue = "ALL")
                    TasksOf whose,
            @Parameter(description = Wording.KIND, example = "allySelection")
                    @RequestParam(required = false)
                    @Size(max = Wording.LONGEST_ID)
                    @Pattern(regexp = Wording.PLAIN)
                    @Nullable
                    String process,
            @Parameter(description = Wording.AREA, example = Wording.AREA_EXAMPLE)
                    @RequestParam(required = false)
                    @Size(max = Wording.LONGEST_ID)
                    @Pattern(regexp = Wording.PLAIN)
                    @Nullable
                    String area,
            @Parameter(description = "Only those that this person has, by username", example = "lotte")
                    @RequestParam(required = false)
                    @Size(max = Wording.LONGEST_ID)
                    @Pattern(regexp = Wording.PLAIN)
                    @Nullable
                    String person,
            @Parameter(
                            description =
                                    "LATE: should be done already; TODAY; WEEK: today or in the next six days; NONE:"
                                            + " no date")
                    @RequestParam(required = false)
                    @Nullable
                    DueWhen due,
            @Parameter(description = "Words that all occur in number, title, place, subject or name", example = "park")
                    @RequestParam(defaultValue = "")
                    @Size(max = Wording.LONGEST_TEXT)
                    @Pattern(regexp = Wording.PLAIN)
                    String q,
            @Parameter(description = "DUE: what is due first; NEWEST: what came last; CASE: by title of the case")
                    @RequestParam(defaultValue = "DUE")
                    TaskOrder sort,
            @Parameter(description = Wording.AFTER)
                    @RequestParam(required = false)
                    @Size(max = Wording.LONGEST_CURSOR)
                    @Nullable
                    String after,
            @Parameter(description = Wording.SIZE)
                    @RequestParam(defaultValue = Wording.PAGE)
                    @Min(1)
                    @Max(Wording.LARGEST_PAGE)
                    int size,
            Locale locale) {
        var query = new InboxQuery(
                Whose.valueOf(whose.name()),
                process,
                area,
                person,
                due == null ? null : DueFilter.valueOf(due.name()),
                q,
                Sort.valueOf(sort.name()),
                after,
                size);
        var page = cursors.page(after, locale, () -> inbox.page(query));
        return new TaskPage(
                page.tasks().stream()
                        .map(task -> TaskItem.of(task, texts.name(task.processKey(), task.taskKey(), locale)))
                        .toList(),
                page.next());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readTask", summary = "One open task")
    TaskSheet read(
            @Parameter(description = Wording.TASK, example = Wording.TASK_EXAMPLE) @PathVariable String id,
            Locale locale) {
        return TaskSheet.of(desk.open(id, locale));
    }

    @GetMapping("/{id}/form")
    @Operation(operationId = "readForm", summary = "The form of a task, with what is known already and my draft")
    FormSheet form(
            @Parameter(description = Wording.TASK, example = Wording.TASK_EXAMPLE) @PathVariable String id,
            Locale locale) {
        var form = desk.open(id, locale).form();
        if (form == null) {
            throw new NotFound();
        }
        return forms.sheet(form, Addresses.task(id) + "/submission");
    }
}
