package be.bondwerk.pages.web;

import be.bondwerk.forms.InvalidForm;
import be.bondwerk.pages.sheet.FirstAnswers;
import be.bondwerk.pages.sheet.PostedAnswers;
import be.bondwerk.pages.sheet.Sheet;
import be.bondwerk.pages.sheet.SheetBuilder;
import be.bondwerk.shared.Refusal;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows forms, and shows them again with everything that was typed until they can be taken. */
@Component
class FormPages {
    private static final Predicate<String> NOTHING = path -> false;

    private final Reception reception;
    private final FormTokens tokens;
    private final Help help;

    FormPages(Reception reception, FormTokens tokens, Help help) {
        this.reception = reception;
        this.tokens = tokens;
        this.help = help;
    }

    /** The thanks again, if this very form was sent before. */
    Optional<ModelAndView> sentBefore(String door, String address, Posted posted, PageWords words) {
        return tokens.read(posted.token(), door, address)
                .filter(number -> posted.isSent())
                .flatMap(reception::sentBefore)
                .map(outcome -> Views.thanks(door, address, outcome, words));
    }

    /** A form that nobody filled in yet. */
    ModelAndView fresh(OpenDoor open) {
        var form = reception.typed(open, "{}").form();
        var answers = FirstAnswers.of(form.schema(), form.data());
        return show(open, sheet(open, answers, NOTHING), newToken(open), HttpStatus.OK);
    }

    /** The form after something else than sending: another language, a row more or less. */
    ModelAndView again(OpenDoor open, Posted posted) {
        var answers = answers(open, posted);
        posted.changeRows(answers);
        var token = number(open, posted).isPresent() ? posted.token() : newToken(open);
        return show(open, sheet(open, answers, NOTHING), token, HttpStatus.OK);
    }

    /** Takes the form, and leads to the thanks; or shows it again with what has to be changed or answered besides. */
    ModelAndView sent(OpenDoor open, Posted posted) {
        var answers = answers(open, posted);
        var asked = sheet(open, answers, NOTHING);
        var shown = posted.shown(asked.names());
        var more = asked.questions().stream()
                .filter(question -> !shown.contains(question.name()))
                .toList();
        var names = more.stream().map(Sheet.Question::name).toList();
        var sheet = sheet(open, answers, path -> !names.contains(path));
        var number = number(open, posted);
        var doubt = doubt(open.words(), posted, number);
        var token = number.isPresent() ? posted.token() : newToken(open);
        if (!more.isEmpty() || !sheet.problems().isEmpty() || !doubt.isEmpty()) {
            return show(open, sheet, token, HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("more", more)
                    .addObject("remarks", doubt);
        }
        return handIn(open, answers, number.orElseThrow(), sheet, token);
    }

    private ModelAndView handIn(OpenDoor open, ObjectNode answers, String number, Sheet sheet, String token) {
        try {
            return thanks(open, reception.send(open, number, answers.toString()));
        } catch (InvalidForm changed) {
            return show(open, sheet(open, answers, path -> true), token, HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Refusal refusal) {
            return reception
                    .sentBefore(number)
                    .map(outcome -> thanks(open, outcome))
                    .orElseGet(() -> show(open, sheet, token, HttpStatus.CONFLICT)
                            .addObject(
                                    "remarks", List.of(open.words().say(refusal.messageKey(), refusal.arguments()))));
        }
    }

    /** Why a form that is well filled in is not taken at once. */
    private static List<String> doubt(PageWords words, Posted posted, Optional<String> number) {
        if (posted.fellIntoTheTrap()) {
            return List.of(words.say("pages.robot"));
        }
        return number.isPresent() ? List.of() : List.of(words.say("pages.stale"));
    }

    private ObjectNode answers(OpenDoor open, Posted posted) {
        var form = reception.typed(open, "{}").form();
        return PostedAnswers.read(SheetBuilder.read(form.schema()), posted.fields());
    }

    private Sheet sheet(OpenDoor open, ObjectNode answers, Predicate<String> judged) {
        return SheetBuilder.lay(reception.typed(open, answers.toString()), answers, judged);
    }

    private Optional<String> number(OpenDoor open, Posted posted) {
        return tokens.read(posted.token(), open.door().door(), open.address());
    }

    private String newToken(OpenDoor open) {
        return tokens.issue(open.door().door(), open.address());
    }

    private static ModelAndView thanks(OpenDoor open, String outcome) {
        return Views.thanks(open.door().door(), open.address(), outcome, open.words());
    }

    private ModelAndView show(OpenDoor open, Sheet sheet, String token, HttpStatus status) {
        var page = Views.page("form", open.words())
                .addObject("desks", help.lines(open.matter().municipalityId()))
                .addObject("open", open)
                .addObject("sheet", sheet)
                .addObject("token", token)
                .addObject("more", List.of())
                .addObject("remarks", List.of());
        page.setStatus(status);
        return page;
    }
}
