package be.bondwerk.pages.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** Writes fields as browsers post them. */
final class Encoded {

    private Encoded() {}

    static String form(MultiValueMap<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> text(field.getKey()) + "=" + text(value)))
                .collect(Collectors.joining("&"));
    }

    private static String text(String text) {
        return URLEncoder.encode(text.replace("\r\n", "\n").replace("\n", "\r\n"), StandardCharsets.UTF_8);
    }
}
