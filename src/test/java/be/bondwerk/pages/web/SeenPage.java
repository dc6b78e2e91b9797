package be.bondwerk.pages.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A page as a browser without script sees it: what it would send, and what is said to be wrong. */
final class SeenPage {
    private final Document page;

    SeenPage(String html) {
        page = Jsoup.parse(html);
    }

    Document document() {
        return page;
    }

    /** What the browser sends when the form is handed in as it stands, apart from the button. */
    MultiValueMap<String, String> fields() {
        var fields = new LinkedMultiValueMap<String, String>();
        for (var control : page.select("form input, form select, form textarea")) {
            if (!control.hasAttr("disabled")) {
                values(control).forEach(value -> fields.add(control.attr("name"), value));
            }
        }
        return fields;
    }

    private static List<String> values(Element control) {
        if ("select".equals(control.tagName())) {
            var chosen = control.select("option[selected]");
            return List.of((chosen.isEmpty() ? control.select("option") : chosen)
                    .get(0)
                    .attr("value"));
        }
        if ("textarea".equals(control.tagName())) {
            return List.of(control.wholeText().replaceFirst("^\\n", ""));
        }
        var ticks = List.of("checkbox", "radio").contains(control.attr("type"));
        return ticks && !control.hasAttr("checked") ? List.of() : List.of(control.attr("value"));
    }

    /** What is wrong by the name of the question; every sentence also stands on top, with a link to an element that exists. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        for (var error : page.select("main form .error")) {
            var id = error.id().replaceFirst("-error$", "");
            wrong.put(id.replaceFirst("^q-", "").replaceAll("-(\\d+)-", "[$1]."), error.text());
        }
        return wrong;
    }

    /** The sentences on top, without their links. */
    List<String> summary() {
        var lines = new ArrayList<String>();
        page.select("#problems li").forEach(line -> lines.add(line.text()));
        return lines;
    }

    /** The links of the sentences on top and of new questions that lead nowhere. */
    List<String> brokenLinks() {
        return page.select("#problems a, #more a").stream()
                .map(link -> link.attr("href").substring(1))
                .filter(target -> page.getElementById(target) == null)
                .toList();
    }
}
