package be.bondwerk.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A question to the inbox survives the address bar. */
class InboxQueryTest {

    private static InboxQuery throughTheAddressBar(InboxQuery query) {
        Map<String, List<String>> parameters = query.toUrl().isEmpty()
                ? Map.of()
                : Arrays.stream(query.toUrl().split("&"))
                        .map(parameter -> parameter.split("=", 2))
                        .collect(Collectors.toMap(
                                parameter -> parameter[0],
                                parameter -> List.of(URLDecoder.decode(parameter[1], StandardCharsets.UTF_8))));
        return InboxQuery.parse(parameters);
    }

    @Test
    void saysNothingWhenNothingIsAsked() {
        assertThat(InboxQuery.ALL.toUrl()).isEmpty();
        assertThat(throughTheAddressBar(InboxQuery.ALL)).isEqualTo(InboxQuery.ALL);
    }

    @Test
    void comesBackWithEverythingThatWasAsked() {
        var query = new InboxQuery(
                Whose.MINE, "allySelection", "zuid", "anna", DueFilter.LATE, "é & a=b", Sort.CASE, null, 50);
        assertThat(throughTheAddressBar(query)).isEqualTo(query);
    }

    @Test
    void takesWhatItDoesNotUnderstandAsNotAsked() {
        assertThat(InboxQuery.parse(Map.of("whose", List.of("everybody"), "due", List.of(""), "sort", List.of("x"))))
                .isEqualTo(InboxQuery.ALL);
    }

    @Test
    void keepsPagesWithinReason() {
        assertThat(new InboxQuery(Whose.ALL, null, null, null, null, "", Sort.DUE, null, 1_000_000).size())
                .isEqualTo(200);
    }
}
