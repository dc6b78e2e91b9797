package be.bondwerk.messages;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a message as a letter: A4, for an envelope with a window on the right, in letters that know every name. */
@Component
class Letter {
    private static final String FONT = "Liberation Sans";
    private static final String PAGE = """
        <html lang="%s"><head><title>%s</title><meta name="description" content="%s"/><style>
        @page { size: A4; margin: 25mm 25mm 22mm 25mm }
        body { font-family: '%s'; font-size: 11pt; line-height: 1.45; color: #111111 }
        .from { height: 26mm; width: 80mm; font-size: 9.5pt }
        .from b { font-size: 11pt }
        .to { margin-left: 95mm; height: 32mm; width: 65mm }
        .when { margin-bottom: 8mm; color: #444444 }
        h1 { font-size: 12.5pt; margin: 0 0 5mm 0 }
        p { margin: 0 0 3.4mm 0 }
        .link { font-size: 9.5pt; word-wrap: break-word }
        .sign { margin-top: 9mm }
        </style></head><body>
        <div class="from">%s</div><div class="to">%s</div>
        <div class="when">%s<br/>%s</div>
        <h1>%s</h1>
        %s</body></html>
        """;

    private final Frame frame;

    Letter(Frame frame) {
        this.frame = frame;
        XRLog.setLoggingEnabled(false);
    }

    /** The letter as a PDF. */
    byte[] of(Paper paper) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(page(paper), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private String page(Paper paper) {
        var headline = Html.escape(paper.headline());
        var to = paper.address() == null ? paper.recipient() : paper.recipient() + "\n" + paper.address();
        return PAGE.formatted(
                paper.language().getLanguage(),
                headline,
                headline,
                FONT,
                from(paper.desk()),
                Html.lines(to),
                Html.escape(frame.date(paper)),
                paper.number() == null ? "" : Html.escape(frame.reference(paper)),
                headline,
                words(paper));
    }

    private static String from(@Nullable Desk desk) {
        if (desk == null) {
            return "<b>Bondwerk</b>";
        }
        var lines = new StringBuilder("<b>" + Html.escape(desk.name()) + "</b>");
        for (var line : new String[] {desk.address(), desk.phone()}) {
            if (line != null) {
                lines.append("<br/>").append(Html.lines(line));
            }
        }
        return lines.toString();
    }

    private String words(Paper paper) {
        var words = new StringBuilder(Html.paragraph(frame.greeting(paper)));
        words.append(paper.paragraphs().stream().map(Html::paragraph).collect(Collectors.joining()));
        if (paper.link() != null) {
            words.append(Html.paragraph(frame.link(paper)))
                    .append("<p class=\"link\">")
                    .append(Html.escape(paper.link()))
                    .append("</p>");
        }
        frame.desk(paper).map(Html::paragraph).ifPresent(words::append);
        return words.append("<p class=\"sign\">")
                .append(Html.escape(frame.signature(paper)))
                .append("</p>")
                .toString();
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(
                Letter.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf"));
    }
}
