package be.bondwerk.messages;

import be.bondwerk.cases.CaseRegister;
import be.bondwerk.directory.Municipality;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.AlreadyDone;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must be told by phone or letter because there is no mail address or a mail did not arrive, for those who reach the people of a
 * case; other people's messages do not exist for them.
 *
 * @see be.bondwerk.cases.CaseKind#contacts
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TellDesk {
    private static final Logger LOG = LoggerFactory.getLogger(TellDesk.class);
    private static final int LONGEST_REMARK = 500;

    private final TellRows rows;
    private final TellSheets sheets;
    private final Letter letter;
    private final Post post;
    private final CaseRegister cases;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    TellDesk(
            TellRows rows,
            TellSheets sheets,
            Letter letter,
            Post post,
            CaseRegister cases,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.sheets = sheets;
        this.letter = letter;
        this.post = post;
        this.cases = cases;
        this.user = user;
        this.events = events;
    }

    /** The messages that answer the question, oldest first. */
    @Transactional(readOnly = true)
    public TellPage page(TellQuery query) {
        return rows.page(query);
    }

    /** How many messages have not reached anybody yet. */
    @Transactional(readOnly = true)
    public TellCounts counts() {
        return rows.counts(null, post.isOpen());
    }

    /** The same for one case; none at all for whoever does not reach its people. */
    @Transactional(readOnly = true)
    public TellCounts counts(CaseNumber number) {
        return rows.counts(number, post.isOpen());
    }

    /** The municipalities where the person reaches people, by name. */
    @Transactional(readOnly = true)
    public List<Municipality> municipalities() {
        return rows.municipalities();
    }

    /** A message with its words, told or not. @throws NotFound if there is none for this person, or it has been erased */
    @Transactional(readOnly = true)
    public Telling read(MessageId id) {
        var telling = sheets.find(id).orElseThrow(() -> notFound(id));
        LOG.info("{} reads message {}", user.person().username(), id.text());
        return telling;
    }

    /** The message as a letter, a PDF. @throws NotFound like {@link #read} */
    @Transactional(readOnly = true)
    public byte[] letter(MessageId id) {
        return letter.of(sheets.paper(id).orElseThrow(() -> notFound(id)));
    }

    /**
     * Notes that the person told it; the story of the case says how, and a mail that still waited is not sent.
     *
     * @param remark in their own words; may be empty
     * @throws NotFound like {@link #read}
     * @throws AlreadyDone if somebody else has told it, or a mail has reached them in the meantime
     */
    public void told(MessageId id, Channel channel, String remark) {
        var telling = sheets.find(id).orElseThrow(() -> notFound(id));
        var note = remark.strip();
        if (note.length() > LONGEST_REMARK) {
            throw new Refusal("messages.tell.remarkTooLong", LONGEST_REMARK);
        }
        if (!sheets.told(id, channel, user.person().username(), note.isEmpty() ? null : note)) {
            throw alreadyDone(telling.sent());
        }
        cases.tell(telling.number(), "messages.story.told", channel.text());
    }

    /**
     * Lets the mail be sent once more.
     *
     * @throws NotFound like {@link #read}
     * @throws Refusal if there is no mail address
     * @throws AlreadyDone if it has reached somebody in the meantime
     */
    public void sendAgain(MessageId id) {
        var telling = sheets.find(id).orElseThrow(() -> notFound(id));
        if (telling.email() == null) {
            throw new Refusal("messages.trouble.NO_MAIL");
        }
        if (!sheets.sendAgain(id)) {
            throw alreadyDone(telling.sent());
        }
        events.publishEvent(new MessageWritten(id));
    }

    private static Refusal alreadyDone(SentMessage sent) {
        return sent.reachedAt() == null
                ? new Refusal("messages.tell.onItsWay")
                : new AlreadyDone(Objects.requireNonNullElse(sent.toldBy(), "Bondwerk"), sent.reachedAt());
    }

    private NotFound notFound(MessageId id) {
        LOG.warn("{} has no message {}", user.person().username(), id.text());
        return new NotFound();
    }
}
