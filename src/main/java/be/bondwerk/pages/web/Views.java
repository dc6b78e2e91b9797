package be.bondwerk.pages.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages by name, with what every page needs. */
final class Views {

    private Views() {}

    static ModelAndView page(String name, PageWords words) {
        return new ModelAndView("pages/" + name).addObject("words", words);
    }

    /** The same answer for what never was, what is over, and what is not for this door. */
    static ModelAndView nothing(PageWords words) {
        var page = page("nothing", words);
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    /** On to the thanks, so that going back or loading again sends nothing. */
    static ModelAndView thanks(String door, String address, String outcome, PageWords words) {
        var target = UriComponentsBuilder.fromPath("/p")
                .pathSegment(door, address, outcome)
                .queryParam("lang", words.lang())
                .encode()
                .toUriString();
        var redirect = new RedirectView(target, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }
}
