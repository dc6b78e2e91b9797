package be.bondwerk.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import be.bondwerk.pages.PagesTest;
import be.bondwerk.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What people without an account see, send and read, and what they cannot do. */
@PagesTest
class PublicPagesTest {
    private static final String TEXTS = "/p/trial/textfieldCatalogue?lang=en";
    private static final String NOTE = "/p/trial/presentationCatalogue?lang=en";

    @Autowired
    private MockMvc web;

    @Autowired
    private PagesTest.Trial door;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient database;

    private final String address = "10.9.%d.%d"
            .formatted(UUID.randomUUID().hashCode() & 255, UUID.randomUUID().hashCode() & 255);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/trial",
                TEXTS,
                "/p/trial/x",
                "/p/trial/x/taken",
                "/p/nobody",
                "/p",
                "/p/a/b/c/d",
                "/pages/pages.css",
                "/pages/nothing.css"
            })
    void nobodyIsRememberedAndNothingRuns(String path) throws Exception {
        var result = web.perform(get(path)).andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
        var answer = result.getResponse();
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("script", "unsafe");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentAsString())
                .doesNotContainIgnoringCase("<script", " style=", "onclick", "http:", "https:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/trial", TEXTS, "/p/trial/x"})
    void nothingIsKeptByBrowsers(String path) throws Exception {
        assertThat(ask(get(path)).getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/p/trial/x | GET",
                "/p/trial/x | POST",
                "/p/nobody/x | GET",
                "/p/nobody/x | POST",
                "/p/trial/x/else | GET"
            })
    void whatNeverWasAndWhatIsOverAnswerAlike(String path, String method) throws Exception {
        var request = "GET".equals(method)
                ? get(path)
                : post(path).content("form=x").contentType("application/x-www-form-urlencoded");

        var answer = ask(request);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .isEqualTo(ask(get("/p/a/b/c/d")).getContentAsString())
                .contains("+32 11 22 33 44", "tel:+3211223344");
    }

    @Test
    void otherWaysOfAskingLeadNowhere() throws Exception {
        assertThat(ask(put(TEXTS)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"nl-BE, nl", "'fr-CH, en;q=0.5', fr", "'tr, de;q=0.4', de", "tr, en"})
    void speaksTheLanguageOfTheBrowser(String wanted, String spoken) throws Exception {
        var languages = Locale.LanguageRange.parse(wanted).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toArray(Locale[]::new);

        var page = page(ask(get("/p/trial/x").locale(languages)));

        assertThat(page.document().select("html").attr("lang")).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr", "de"})
    void speaksTheChosenLanguage(String language) throws Exception {
        var page = page(ask(get("/p/trial/textfieldCatalogue?lang=" + language)));

        assertThat(page.document().select("html").attr("lang")).isEqualTo(language);
        assertThat(page.document().select(".help h2").text())
                .isEqualTo(texts.text(Locale.forLanguageTag(language), "pages.help"));
        assertThat(page.document().select(".languages :is(button, span)")).hasSize(4);
    }

    @Test
    void whatWasTypedStaysWhateverItIs() throws Exception {
        var fields = opened(TEXTS);
        var nasty = "\"><script>alert(1)</script>'; drop table submission;-- ${7*7} __${7*7}__ %s €ö";
        fields.set("name", "R2D2");
        fields.set("code", nasty);

        var answer = send(TEXTS, fields, "send");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).doesNotContain("<script");
        var again = page(answer).fields();
        assertThat(again.getFirst("code")).isEqualTo(nasty);
        assertThat(again.getFirst("name")).isEqualTo("R2D2");
        assertThat(page(answer).wrong()).containsKeys("name", "code");
    }

    @Test
    void anotherLanguageLosesNothing() throws Exception {
        var fields = opened(TEXTS);
        fields.set("name", "Anna");

        var page = page(send(TEXTS, fields, "language:de"));

        assertThat(page.document().select("html").attr("lang")).isEqualTo("de");
        assertThat(page.fields().getFirst("name")).isEqualTo("Anna");
        assertThat(page.wrong()).isEmpty();
    }

    @Test
    void sendingTwiceCountsOnceAndLeadsToTheThanks() throws Exception {
        var fields = opened(NOTE);
        var note = "once " + UUID.randomUUID();
        fields.set("note", note);

        for (var time = 0; time < 2; time++) {
            var answer = send(NOTE, fields, "send");
            assertThat(answer.getStatus()).isEqualTo(303);
            assertThat(answer.getHeader("Location")).isEqualTo("/p/trial/presentationCatalogue/taken?lang=en");
        }

        assertThat(door.received())
                .filteredOn(form -> form.find("note").filter(note::equals).isPresent())
                .hasSize(1);
        assertThat(ask(get("/p/trial/presentationCatalogue/taken?lang=en")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void whatBelongsToACaseIsStoredThereOnce() throws Exception {
        var path = "/p/trial/case-presentationCatalogue?lang=en";

        for (var time = 0; time < 2; time++) {
            var fields = opened(path);
            fields.set("note", "kept in the case");
            var answer = send(path, fields, "send");
            assertThat(answer.getStatus()).isEqualTo(time == 0 ? 303 : 409);
        }

        var stored = "select submitted_by from submission where case_number = 'TRIAL-2026-001'";
        assertThat(database.sql(stored).query(String.class).list()).containsExactly("system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b"})
    void aFormThatWasNotOpenedHereIsNotTakenAtOnce(String token) throws Exception {
        var fields = opened(NOTE);
        fields.set("form", token);
        fields.set("note", "from elsewhere");
        var before = door.received().size();

        var answer = send(NOTE, fields, "send");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).document().select(".remark").text()).isEqualTo(say("pages.stale"));
        assertThat(door.received()).hasSize(before);
        var again = page(answer).fields();
        assertThat(again.getFirst("note")).isEqualTo("from elsewhere");
        assertThat(send(NOTE, again, "send").getStatus()).isEqualTo(303);
    }

    @Test
    void aRobotIsAskedOnceMore() throws Exception {
        var fields = opened(NOTE);
        fields.set("website", "https://buy.example");

        var answer = send(NOTE, fields, "send");

        assertThat(page(answer).document().select(".remark").text()).isEqualTo(say("pages.robot"));
        assertThat(page(answer).fields().getFirst("website")).isEmpty();
    }

    @Test
    void questionsThatComeUpAreAskedWithoutReproach() throws Exception {
        var path = "/p/trial/groupCatalogue?lang=en";
        var fields = opened(path);
        fields.set("mandate", "GIVEN");

        var page = page(send(path, fields, "send"));

        assertThat(page.wrong()).isEmpty();
        assertThat(page.document().select("#more li"))
                .extracting(line -> line.text())
                .containsExactly("Official", "Is there a deputy?");
        assertThat(page.brokenLinks()).isEmpty();
        assertThat(page(send(path, page.fields(), "send")).wrong()).containsOnlyKeys("official", "hasDeputy");
    }

    @Test
    void rowsComeAndGo() throws Exception {
        var path = "/p/trial/dynamiclistCatalogue?lang=en";
        var fields = opened(path);
        fields.set("groups[0].label", "first");

        var two = page(send(path, fields, "add:groups")).fields();
        two.set("groups[1].label", "second");
        var one = page(send(path, two, "remove:groups[0]")).fields();

        assertThat(one.getFirst("groups")).isEqualTo("1");
        assertThat(page(send(path, two, "send")).summary())
                .anyMatch(line -> line.startsWith("Kind (1): "))
                .anyMatch(line -> line.startsWith("Kind (2): "));
        assertThat(one.getFirst("groups[0].label")).isEqualTo("second");
        for (var odd : new String[] {"remove:groups[9]", "remove:groups", "add:detailed", "add:nothing", "x"}) {
            assertThat(page(send(path, one, odd)).fields().getFirst("groups"))
                    .as(odd)
                    .isEqualTo("1");
        }
    }

    @Test
    void aRefusalIsReadAboveTheForm() throws Exception {
        var fields = opened(NOTE);
        fields.set("note", "not you");

        var answer = send(NOTE, fields, "send");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page(answer).document().select(".remark").text()).isEqualTo(say("shared.notAllowed"));
        assertThat(page(answer).fields().getFirst("note")).isEqualTo("not you");
    }

    @Test
    void whatFailsCanBeSentAgainFromWhereItIs() throws Exception {
        var fields = opened(NOTE);
        fields.set("note", "fail");

        var answer = send(NOTE, fields, "send");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString()).doesNotContain("on purpose", "Exception");
        assertThat(page(answer).fields()).containsAllEntriesOf(fields);
    }

    @Test
    void whoeverSendsTooOftenWaitsAndLosesNothing() throws Exception {
        var fields = opened(NOTE);
        fields.set("note", "again & again");
        var answer = send(NOTE, fields, "language:nl");
        for (var time = 0; time < 100 && answer.getStatus() == 200; time++) {
            answer = send(NOTE, fields, "language:nl");
        }

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(answer.getHeader("Retry-After"))))
                .isPositive();
        assertThat(page(answer).fields().getFirst("note")).isEqualTo("again & again");
        assertThat(ask(get(NOTE)).getStatus()).isEqualTo(200);
        assertThat(web.perform(posted(NOTE, fields, "send", "10.8.1.1"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void whatIsLargerThanAnyFormIsNotRead() throws Exception {
        var large = "note=" + "x".repeat((int) Gate.LARGEST);

        assertThat(ask(post(NOTE)
                                .contentType("application/x-www-form-urlencoded")
                                .content(large))
                        .getStatus())
                .isEqualTo(413);
    }

    @Test
    void theFirstQuestionIsReadAfter300Kilobytes() throws Exception {
        var bytes = (long) ask(get(TEXTS)).getContentAsByteArray().length;
        for (var file : new String[] {
            "pages.css", "mark.svg", "warning.svg", "source-sans-3-latin.woff2", "source-sans-3-latin-ext.woff2"
        }) {
            var answer = ask(get("/pages/" + file));
            assertThat(answer.getStatus()).as(file).isEqualTo(200);
            bytes += answer.getContentAsByteArray().length;
        }

        assertThat(bytes).isLessThan(300_000);
    }

    @Test
    void placesAreChosenFromAList() throws Exception {
        var page = page(ask(get("/p/trial?lang=fr")));

        assertThat(page.document().select(".places a"))
                .extracting(link -> link.text(), link -> link.attr("href"))
                .containsExactly(
                        tuple("Text <b>fields</b>", "/p/trial/textfieldCatalogue?lang=fr"),
                        tuple("Blank", "/p/trial/a%20b?lang=fr"));
    }

    private MultiValueMap<String, String> opened(String path) throws Exception {
        return page(ask(get(path))).fields();
    }

    private MockHttpServletResponse send(String path, MultiValueMap<String, String> fields, String button)
            throws Exception {
        return web.perform(posted(path, fields, button, address)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder posted(
            String path, MultiValueMap<String, String> fields, String button, String from) {
        var all = new LinkedMultiValueMap<>(fields);
        all.set("do", button);
        return post(path)
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .contentType("application/x-www-form-urlencoded")
                .content("length=known")
                .params(all);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(asked -> {
                    asked.setRemoteAddr(address);
                    return asked;
                }))
                .andReturn()
                .getResponse();
    }

    private static SeenPage page(MockHttpServletResponse answer) throws Exception {
        return new SeenPage(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private String say(String key) {
        return texts.text(Locale.ENGLISH, key);
    }
}
