package be.bondwerk.pages.web;

import be.bondwerk.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public pages: what can be chosen, a form, thanks; everything else under {@code /p} leads nowhere. */
@Controller
@RequestMapping("/p")
class PagesController {
    private final Reception reception;
    private final FormPages pages;
    private final Help help;
    private final Texts texts;

    PagesController(Reception reception, FormPages pages, Help help, Texts texts) {
        this.reception = reception;
        this.pages = pages;
        this.help = help;
        this.texts = texts;
    }

    @GetMapping("/{door}")
    ModelAndView start(
            HttpServletRequest request, @PathVariable String door, @RequestParam(defaultValue = "") String lang) {
        var words = PageWords.of(texts, request, lang);
        return reception
                .door(door)
                .map(found -> Views.page("start", words)
                        .addObject("text", found.texts() + ".start")
                        .addObject("door", door)
                        .addObject("addresses", reception.addresses(found, words.locale())))
                .filter(page -> !List.of().equals(page.getModel().get("addresses")))
                .orElseGet(() -> nothing(words));
    }

    @GetMapping("/{door}/{address}")
    ModelAndView open(
            HttpServletRequest request,
            @PathVariable String door,
            @PathVariable String address,
            @RequestParam(defaultValue = "") String lang) {
        var words = PageWords.of(texts, request, lang);
        return reception.open(door, address, words).map(pages::fresh).orElseGet(() -> nothing(words));
    }

    @PostMapping("/{door}/{address}")
    ModelAndView send(
            HttpServletRequest request,
            @PathVariable String door,
            @PathVariable String address,
            @RequestParam(defaultValue = "") String lang) {
        var posted = Posted.of(request);
        var words = PageWords.of(texts, request, posted.language().orElse(lang));
        return pages.sentBefore(door, address, posted, words)
                .or(() -> reception
                        .open(door, address, words)
                        .map(open -> posted.isSent() ? pages.sent(open, posted) : pages.again(open, posted)))
                .orElseGet(() -> nothing(words));
    }

    @GetMapping("/{door}/{address}/{outcome}")
    ModelAndView thanks(
            HttpServletRequest request,
            @PathVariable String door,
            @PathVariable String outcome,
            @RequestParam(defaultValue = "") String lang) {
        var words = PageWords.of(texts, request, lang);
        return reception
                .door(door)
                .filter(found -> found.outcomes().contains(outcome))
                .map(found -> Views.page("thanks", words).addObject("text", found.texts() + "." + outcome))
                .orElseGet(() -> nothing(words));
    }

    @RequestMapping({"", "/", "/**"})
    ModelAndView nowhere(HttpServletRequest request, @RequestParam(defaultValue = "") String lang) {
        return nothing(PageWords.of(texts, request, lang));
    }

    /** The same answer for what never was, what is over, and what is not for this door. */
    private ModelAndView nothing(PageWords words) {
        return Views.nothing(words).addObject("desks", help.lines(null));
    }
}
