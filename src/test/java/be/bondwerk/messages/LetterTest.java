package be.bondwerk.messages;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Letters show every name, whatever stands in it, and nothing of the person in the file's properties. */
class LetterTest {
    private static final Letter LETTER;

    static {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(Texts.class, Frame.class, Letter.class);
            context.refresh();
            LETTER = context.getBean(Letter.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Şükrü Ağaoğlu", "Aya N’Guessan", "Łukasz Żółć", "Ioana Ștefănescu", "Ελένη", "Олена", "Zoë ß"})
    void showsEveryName(String name) throws IOException {
        assertThat(text(LETTER.of(paper(name, "Wij zien u graag.")))).contains("Beste " + name + ",");
    }

    @Test
    void saysEverythingThatTheMessageSays() throws IOException {
        var text = text(LETTER.of(paper("Aya N’Guessan", "Eerste alinea.\n\nTweede <alinea> & meer.")));
        assertThat(text)
                .contains("Gemeente Grensdorp", "Kaai 1", "+32 9 000 00 00")
                .contains("Nieuws van uw buurt", "Eerste alinea.", "Tweede <alinea> & meer.")
                .contains("https://bond.example/p/answer/abc", "ALLY-2026-001", "12 mrt");
    }

    @Test
    void keepsItsFontsWithIt() throws IOException {
        try (var pdf = Loader.loadPDF(LETTER.of(paper("Şükrü", "Wij zien u graag.")))) {
            var resources = pdf.getPage(0).getResources();
            assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false)
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(name ->
                            assertThat(resources.getFont(name).isEmbedded()).isTrue());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Nieuws van uw buurt");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void isNoDoorForMarkup() throws IOException {
        var evil = "</p><img src=\"file:///etc/passwd\"/><script>x</script>\u0000\u0008 &amp;";
        var letter = LETTER.of(paper(evil, evil));
        assertThat(text(letter)).contains("<script>x</script>", "&amp;");
        assertThat(new String(letter, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private static Paper paper(String name, String body) {
        var desk = new Desk("Gemeente Grensdorp", "+32 9 000 00 00", "ma–vr 9–17 u.", "Kaai 1\n9000 Grensdorp", null);
        return new Paper(
                MessageId.fresh(),
                CaseNumber.parse("ALLY-2026-001"),
                Locale.forLanguageTag("nl"),
                name,
                null,
                null,
                "Plein 5\n9000 Grensdorp",
                "Nieuws van uw buurt",
                body,
                "https://bond.example/p/answer/abc",
                LocalDate.of(2026, 3, 12),
                desk);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
