package be.bondwerk.api;

import be.bondwerk.cases.CaseDesk;
import be.bondwerk.cases.CaseFacts;
import be.bondwerk.cases.CaseQuery;
import be.bondwerk.cases.CaseStatus;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.security.People;
import be.bondwerk.shared.CaseNumber;
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

/** Finding and reading cases. */
@RestController
@RequestMapping(path = Addresses.CASES, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cases", description = "Finding and reading cases")
class CasesApi {

    private static final String END = "endEvent_";

    private final CaseDesk desk;
    private final ProcessTexts texts;
    private final People people;
    private final Cursors cursors;

    CasesApi(CaseDesk desk, ProcessTexts texts, People people, Cursors cursors) {
        this.desk = desk;
        this.texts = texts;
        this.people = people;
        this.cursors = cursors;
    }

    @GetMapping
    @Operation(operationId = "findCases", summary = "The cases that I may read, newest first, page by page")
    CaseItems find(
            @Parameter(
                            description = "Words that all occur in number, title, place or names of people",
                            example = "park")
                    @RequestParam(defaultValue = "")
                    @Size(max = Wording.LONGEST_TEXT)
                    @Pattern(regexp = Wording.PLAIN)
                    String q,
            @Parameter(description = "Only running or only ended ones") @RequestParam(required = false) @Nullable
                    CaseState status,
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
        var wanted = status == null ? null : CaseStatus.valueOf(status.name());
        var page = cursors.page(
                after, locale, () -> desk.find(new CaseQuery(q, wanted, process, area, Cursors.read(after), size)));
        return new CaseItems(page.cases().stream().map(CaseItem::of).toList(), Cursors.write(page.next()));
    }

    @GetMapping("/{number}")
    @Operation(operationId = "readCase", summary = "One case and its status")
    CaseSheet read(
            @Parameter(description = Wording.NUMBER, example = Wording.NUMBER_EXAMPLE) @PathVariable String number,
            Locale locale) {
        var facts = desk.read(parse(number)).facts();
        var process = texts.name(facts.processKey(), facts.processKey(), locale);
        return CaseSheet.of(facts, process, end(facts, locale), starter(facts));
    }

    @GetMapping("/{number}/story")
    @Operation(operationId = "readStory", summary = "What happened in a case, latest first")
    StoryItems story(
            @Parameter(description = Wording.NUMBER, example = Wording.NUMBER_EXAMPLE) @PathVariable String number,
            Locale locale) {
        return new StoryItems(
                desk.story(parse(number), locale).stream().map(StoryItem::of).toList());
    }

    @GetMapping("/{number}/tasks")
    @Operation(operationId = "listTasksOfCase", summary = "What is still to be done in a case, whoever does it")
    CaseTaskItems tasks(
            @Parameter(description = Wording.NUMBER, example = Wording.NUMBER_EXAMPLE) @PathVariable String number,
            Locale locale) {
        return new CaseTaskItems(
                desk.tasks(parse(number), locale).stream().map(CaseTaskItem::of).toList());
    }

    private @Nullable String end(CaseFacts facts, Locale locale) {
        return facts.endState() == null ? null : texts.name(facts.processKey(), END + facts.endState(), locale);
    }

    private Someone starter(CaseFacts facts) {
        var name = people.find(facts.startedBy())
                .map(person -> person.displayName())
                .orElse(facts.startedBy());
        return new Someone(facts.startedBy(), name);
    }

    private static CaseNumber parse(String number) {
        try {
            return CaseNumber.parse(number);
        } catch (IllegalArgumentException notANumber) {
            throw new NotFound();
        }
    }
}
