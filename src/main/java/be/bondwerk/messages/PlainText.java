package be.bondwerk.messages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a message as plain text: for a mail, or to be copied. */
@Component
class PlainText {
    private final Frame frame;

    PlainText(Frame frame) {
        this.frame = frame;
    }

    String of(Paper paper) {
        List<String> parts = new ArrayList<>();
        parts.add(frame.greeting(paper));
        parts.addAll(paper.paragraphs());
        if (paper.link() != null) {
            parts.add(frame.link(paper) + "\n" + paper.link());
        }
        frame.desk(paper).ifPresent(parts::add);
        parts.add(frame.signature(paper));
        return String.join("\n\n", parts) + "\n";
    }
}
