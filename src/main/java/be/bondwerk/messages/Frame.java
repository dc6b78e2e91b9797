package be.bondwerk.messages;

import be.bondwerk.shared.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands around the words of every message, in the language of whom it is for: greeting, how to answer, signature. */
@Component
class Frame {
    private final Texts texts;

    Frame(Texts texts) {
        this.texts = texts;
    }

    String greeting(Paper paper) {
        return say(paper, "greeting", paper.recipient());
    }

    /** Says what the link is for. */
    String link(Paper paper) {
        return say(paper, paper.desk() == null ? "open" : "link");
    }

    /** What stands on the link itself. */
    String linkName(Paper paper) {
        return say(paper, paper.desk() == null ? "openName" : "linkName");
    }

    /** How to reach the desk: to answer without the link, or with a question. */
    Optional<String> desk(Paper paper) {
        var desk = paper.desk();
        if (desk == null) {
            return Optional.of(say(paper, "choice"));
        }
        if (desk.phone() == null) {
            return paper.link() == null ? Optional.empty() : Optional.of(say(paper, "visit", desk.name()));
        }
        var number = desk.hours() == null ? desk.phone() : desk.phone() + " (" + desk.hours() + ")";
        return Optional.of(say(paper, paper.link() == null ? "questions" : "phone", number));
    }

    String signature(Paper paper) {
        var desk = paper.desk();
        return desk == null ? "Bondwerk" : say(paper, "signature", desk.name());
    }

    /** The date and the number to quote, as they stand on a letter. */
    String date(Paper paper) {
        return say(paper, "date", paper.writtenOn());
    }

    String reference(Paper paper) {
        return say(paper, "reference", String.valueOf(paper.number()));
    }

    private String say(Paper paper, String key, Object... arguments) {
        return texts.text(paper.language(), "messages.frame." + key, arguments);
    }
}
