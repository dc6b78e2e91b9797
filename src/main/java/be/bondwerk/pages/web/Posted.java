package be.bondwerk.pages.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a browser posted besides the answers: which button was pressed, which questions were on the page. */
record Posted(Map<String, List<String>> fields) {
    static final String TOKEN = "form";
    static final String PRESSED = "do";
    static final String SHOWN = "shown";
    static final String TRAP = "website";

    private static final Pattern ROW = Pattern.compile("([A-Za-z]\\w*)\\[(\\d{1,3})]");

    static Posted of(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return new Posted(fields);
    }

    String token() {
        return first(TOKEN).orElse("");
    }

    /** What no person fills in, because no person sees it. */
    boolean fellIntoTheTrap() {
        return first(TRAP).filter(text -> !text.isBlank()).isPresent();
    }

    /** The language to go on in, when that was pressed. */
    Optional<String> language() {
        return pressed("language:");
    }

    /** Whether the form is handed in; also when a browser says nothing about buttons. */
    boolean isSent() {
        return first(PRESSED).filter(pressed -> !"send".equals(pressed)).isEmpty();
    }

    /** The questions that were on the page; all of the given ones if it does not say. */
    Set<String> shown(Set<String> otherwise) {
        return first(SHOWN)
                .<Set<String>>map(names -> new LinkedHashSet<>(Arrays.asList(names.split(","))))
                .orElse(otherwise);
    }

    /** Adds or takes away a row, when that was pressed. */
    void changeRows(ObjectNode answers) {
        pressed("add:").ifPresent(list -> {
            if (answers.get(list) instanceof ArrayNode rows) {
                rows.addObject();
            }
        });
        pressed("remove:").map(ROW::matcher).filter(row -> row.matches()).ifPresent(row -> {
            if (answers.get(row.group(1)) instanceof ArrayNode rows) {
                rows.remove(Integer.parseInt(row.group(2)));
            }
        });
    }

    private Optional<String> pressed(String button) {
        return first(PRESSED)
                .filter(pressed -> pressed.startsWith(button))
                .map(pressed -> pressed.substring(button.length()));
    }

    private Optional<String> first(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }
}
