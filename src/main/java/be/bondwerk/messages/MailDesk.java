package be.bondwerk.messages;

import be.bondwerk.directory.Directory;
import be.bondwerk.directory.Zone;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Role;
import be.bondwerk.security.Scope;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator keeps in order about the mail of their zone; they read no message. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN') or hasAuthority('SYSTEM')")
public class MailDesk {
    private static final Logger LOG = LoggerFactory.getLogger(MailDesk.class);
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_HOURS = 200;
    private static final int LONGEST_ADDRESS = 500;

    private final MailFigures figures;
    private final Signatures signatures;
    private final Post post;
    private final Directory directory;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    MailDesk(
            MailFigures figures,
            Signatures signatures,
            Post post,
            Directory directory,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.figures = figures;
        this.signatures = signatures;
        this.post = post;
        this.directory = directory;
        this.user = user;
        this.events = events;
    }

    /** How the mail of the zone stands. */
    @Transactional(readOnly = true)
    public Backlog backlog() {
        return figures.of(zone().id(), post.isOpen());
    }

    /** Lets every mail of the zone that waits be tried now. */
    public void sendNow() {
        figures.hurry(zone().id());
        events.publishEvent(new SendNow());
        LOG.info("{} lets the mails that wait be sent now", user.person().username());
    }

    /** Who signs in the zone and in each of its municipalities, by name. */
    @Transactional(readOnly = true)
    public List<Signature> signatures() {
        var zone = zone();
        return Stream.concat(
                        Stream.of(signatures.of(Scope.zone(zone.id()), zone.name())),
                        directory.municipalities(zone.id()).stream()
                                .map(place -> signatures.of(Scope.municipality(place.id()), place.name())))
                .toList();
    }

    /**
     * Changes where people without an account reach a place; its name stays.
     *
     * @throws NotFound if it is no place of the administrator's zone
     * @throws Refusal if the mail address cannot be one, or something is too long
     */
    public void change(Scope place, Desk desk) {
        if (!user.isSystem()
                && signatures().stream().noneMatch(known -> known.place().equals(place))) {
            throw new NotFound();
        }
        check(desk.phone(), LONGEST_LINE);
        check(desk.hours(), LONGEST_HOURS);
        check(desk.address(), LONGEST_ADDRESS);
        if (desk.email() != null && !desk.email().isBlank() && !isAddress(desk.email())) {
            throw new Refusal("messages.mail.noAddress");
        }
        signatures.save(place, desk);
    }

    private static void check(@Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Refusal("messages.mail.tooLong", longest);
        }
    }

    private static boolean isAddress(String text) {
        try {
            return new InternetAddress(text.strip(), true).getAddress().contains("@");
        } catch (AddressException e) {
            return false;
        }
    }

    /** The administrator's own zone. */
    private Zone zone() {
        return directory
                .zone(user.person().zoneId())
                .filter(zone -> user.holds(Role.ADMIN, Scope.zone(zone.id())))
                .orElseThrow(NotFound::new);
    }
}
