package be.bondwerk.messages;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes a message as the simple HTML of a mail: no pictures, nothing fetched from elsewhere. */
@Component
class MailBody {
    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="margin:0;padding:24px;background:#ffffff;color:#1d2430">
        <div style="max-width:36em;font:16px/1.55 'Segoe UI',Helvetica,Arial,sans-serif">
        %s</div></body></html>
        """;
    private static final String LINK = """
        <p>%s</p>
        <p><a href="%s" style="display:inline-block;padding:12px 20px;background:#1f5f5b;color:#ffffff;\
        text-decoration:none;border-radius:8px;font-weight:600">%s</a></p>
        <p style="color:#556070;font-size:14px;word-break:break-all">%s</p>
        """;

    private final Frame frame;

    MailBody(Frame frame) {
        this.frame = frame;
    }

    String of(Paper paper) {
        var words = new StringBuilder(Html.paragraph(frame.greeting(paper)));
        words.append(paper.paragraphs().stream().map(Html::paragraph).collect(Collectors.joining()));
        if (paper.link() != null) {
            var address = Html.escape(paper.link());
            words.append(LINK.formatted(
                    Html.escape(frame.link(paper)), address, Html.escape(frame.linkName(paper)), address));
        }
        frame.desk(paper).map(Html::paragraph).ifPresent(words::append);
        words.append(Html.paragraph(frame.signature(paper)));
        return PAGE.formatted(paper.language().getLanguage(), Html.escape(paper.headline()), words);
    }
}
