package be.bondwerk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.cases.StoryWord.Element;
import be.bondwerk.cases.StoryWord.Rules;
import be.bondwerk.cases.StoryWord.Someone;
import be.bondwerk.shared.TextKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written into a story comes out of it as it went in. */
class StoryArgumentsTest {

    @Test
    void readsEveryKindOfArgumentAsItWasWritten() {
        List<Object> arguments = List.of(
                "Linderveld \"Zuid\"",
                7,
                true,
                Instant.parse("2026-03-12T18:30:00Z"),
                LocalDate.of(2026, 3, 12),
                new Element("allySelection", "userTask_defineArea"),
                new Rules("allySelection", "checkComposition", List.of(5, 9)),
                new Someone("anna"),
                new TextKey("security.role.COORD"));

        assertThat(StoryArguments.read(StoryArguments.write(arguments))).isEqualTo(arguments);
    }

    @Test
    void writesAnythingElseAsItsText() {
        assertThat(StoryArguments.read(StoryArguments.write(List.of(CaseStatus.ENDED))))
                .containsExactly("ENDED");
    }
}
