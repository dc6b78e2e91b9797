package be.bondwerk.cases;

import be.bondwerk.cases.StoryWord.Element;
import be.bondwerk.cases.StoryWord.Rules;
import be.bondwerk.cases.StoryWord.Someone;
import be.bondwerk.engine.ProcessTexts;
import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts stories into the reader's words. */
@Component
class StoryReader {

    /** Sentences that also name whom something is about have this ending; the name is their last argument. */
    private static final String ABOUT = ".about";

    private static final String CONFIDENTIAL = "cases.story.confidential";

    private final JdbcTemplate jdbc;
    private final Texts texts;
    private final ProcessTexts processTexts;
    private final People people;

    StoryReader(JdbcTemplate jdbc, Texts texts, ProcessTexts processTexts, People people) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.processTexts = processTexts;
        this.people = people;
    }

    /**
     * The story of the case, latest first.
     *
     * @param insider whether the reader may learn what rules said about somebody
     */
    List<StoryLine> of(CaseFacts facts, boolean insider, Locale locale) {
        return jdbc.query(StoryRow.SELECT, StoryRow::of, facts.number().text()).stream()
                .map(row -> new StoryLine(row.at(), row.by(), row.kind(), sentence(row, insider, locale), row.note()))
                .toList();
    }

    private String sentence(StoryRow row, boolean insider, Locale locale) {
        var words = new ArrayList<>(row.arguments().stream()
                .map(argument -> word(argument, insider || !row.personal(), locale))
                .toList());
        if (row.subject() != null && texts.has(locale, row.key() + ABOUT)) {
            words.add(row.subject());
            return texts.text(locale, row.key() + ABOUT, words.toArray());
        }
        return texts.text(locale, row.key(), words.toArray());
    }

    private Object word(Object argument, boolean open, Locale locale) {
        if (argument instanceof Element element) {
            return processTexts.name(element.processKey(), element.elementId(), locale);
        }
        if (argument instanceof Rules rules) {
            return open ? sentences(rules, locale) : texts.text(locale, CONFIDENTIAL);
        }
        if (argument instanceof Someone someone) {
            return people.find(someone.username()).map(Person::displayName).orElse(someone.username());
        }
        return argument;
    }

    private String sentences(Rules rules, Locale locale) {
        if (rules.rows().isEmpty()) {
            return texts.text(locale, "cases.story.forgotten");
        }
        var said = rules.rows().stream()
                .map(row -> processTexts.find(rules.processKey(), rules.decisionKey() + ".row." + row, locale))
                .map(sentence -> sentence.orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? texts.text(locale, "cases.story.rows", numbers(rules)) : said;
    }

    private static String numbers(Rules rules) {
        return rules.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
