package be.bondwerk.pages.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns the texts of forms into HTML: headings, lists, bold, italic, links, and known facts in double braces. Everything is
 * escaped first, so that nothing else can come out.
 */
final class Prose {
    private static final Pattern FACT = Pattern.compile("\\{\\{\\s*([A-Za-z]\\w*)\\s*}}");
    private static final Pattern PARAGRAPHS =
            Pattern.compile("\\n\\s*\\n|(?<=^#{1,6} [^\\n]{0,500})\\n|\\n(?=#{1,6} )");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +");
    private static final Pattern BULLET = Pattern.compile("[-*+] +");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)] +");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
    private static final Pattern ITALIC = Pattern.compile("(?<![*\\w])[*_](?=\\S)([^*_]+?)(?<=\\S)[*_](?![*\\w])");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[]+)]\\(((?:https?://|mailto:|tel:)[^\\s()\"'<>]+)\\)");

    private Prose() {}

    /** The text with its known facts filled in, as it stands. */
    static String plain(String text, UnaryOperator<String> facts) {
        return FACT.matcher(text).replaceAll(found -> quoted(facts.apply(found.group(1))));
    }

    /** The text as blocks of HTML. */
    static List<Block> blocks(String text, UnaryOperator<String> facts) {
        var blocks = new ArrayList<Block>();
        for (var paragraph : PARAGRAPHS.split(plain(text, facts).strip().replace("\r", ""))) {
            if (!paragraph.isBlank()) {
                addTo(blocks, paragraph.strip().lines().map(String::strip).toList());
            }
        }
        return blocks;
    }

    /** A paragraph may go over into a list, and a list into a paragraph. */
    private static void addTo(List<Block> blocks, List<String> lines) {
        var from = 0;
        while (from < lines.size()) {
            var kind = kind(lines.get(from));
            var to = from + 1;
            while (to < lines.size()
                    && !"heading".equals(kind)
                    && kind(lines.get(to)).equals(kind)) {
                to++;
            }
            blocks.add(block(kind, lines.subList(from, to)));
            from = to;
        }
    }

    private static Block block(String kind, List<String> lines) {
        return switch (kind) {
            case "heading" -> new Block(kind, List.of(inline(without(HEADING, lines.get(0)))));
            case "bullets" ->
                new Block(
                        kind,
                        lines.stream()
                                .map(line -> inline(without(BULLET, line)))
                                .toList());
            case "numbers" ->
                new Block(
                        kind,
                        lines.stream()
                                .map(line -> inline(without(NUMBER, line)))
                                .toList());
            default ->
                new Block(
                        kind,
                        List.of(String.join(
                                "<br>", lines.stream().map(Prose::inline).toList())));
        };
    }

    private static String kind(String line) {
        if (HEADING.matcher(line).lookingAt()) {
            return "heading";
        }
        if (BULLET.matcher(line).lookingAt()) {
            return "bullets";
        }
        return NUMBER.matcher(line).lookingAt() ? "numbers" : "paragraph";
    }

    private static String without(Pattern start, String line) {
        return start.matcher(line).replaceFirst("");
    }

    private static String inline(String line) {
        var html = HtmlUtils.htmlEscape(line, "UTF-8");
        html = LINK.matcher(html).replaceAll(found -> quoted(link(found)));
        html = BOLD.matcher(html).replaceAll("<strong>$1</strong>");
        return ITALIC.matcher(html).replaceAll("<em>$1</em>");
    }

    private static String link(MatchResult found) {
        return "<a href=\"" + found.group(2) + "\">" + found.group(1) + "</a>";
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
