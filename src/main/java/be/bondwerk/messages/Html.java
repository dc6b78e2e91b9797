package be.bondwerk.messages;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** Puts text into HTML and XHTML as nothing but text. */
final class Html {
    private Html() {}

    /** Escapes what HTML would understand, and leaves out what XML cannot hold. */
    static String escape(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cntrl}&&[^\\n]]", ""), StandardCharsets.UTF_8.name());
    }

    /** The same, with its line ends kept. */
    static String lines(String text) {
        return escape(text).replace("\n", "<br/>");
    }

    static String paragraph(String text) {
        return "<p>" + lines(text) + "</p>\n";
    }
}
