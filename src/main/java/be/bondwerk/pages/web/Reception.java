package be.bondwerk.pages.web;

import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.FormDesk;
import be.bondwerk.forms.TypedForm;
import be.bondwerk.pages.DoorAddress;
import be.bondwerk.pages.PublicDoor;
import be.bondwerk.security.SystemWork;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens doors and hands in forms for people without an account, as the platform. */
@Component
class Reception {
    private final ObjectProvider<PublicDoor> doors;
    private final FormDesk forms;
    private final FormTokens tokens;
    private final SentForms sentForms;
    private final TransactionTemplate transaction;

    Reception(
            ObjectProvider<PublicDoor> doors,
            FormDesk forms,
            FormTokens tokens,
            SentForms sentForms,
            PlatformTransactionManager transactions) {
        this.doors = doors;
        this.forms = forms;
        this.tokens = tokens;
        this.sentForms = sentForms;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The door of that name. */
    Optional<PublicDoor> door(String name) {
        return doors.stream().filter(door -> door.door().equals(name)).findFirst();
    }

    /** What a door offers to choose from. */
    List<DoorAddress> addresses(PublicDoor door, Locale locale) {
        return asPlatform(() -> door.addresses(locale));
    }

    /** The door at an address, if something lies behind it. */
    Optional<OpenDoor> open(String door, String address, PageWords words) {
        return door(door).flatMap(found -> asPlatform(() -> found.open(address, words.locale()))
                .map(matter -> new OpenDoor(found, address, matter, words)));
    }

    /** The form with what was typed so far, as JSON. */
    TypedForm typed(OpenDoor open, String json) {
        return asPlatform(
                () -> forms.typed(open.matter().place(), json, open.words().locale()));
    }

    /** What came of a form that was sent before. */
    Optional<String> sentBefore(String formNumber) {
        return asPlatform(() -> sentForms.of(formNumber));
    }

    /**
     * Hands in a form, once: sending it again changes nothing.
     *
     * @return what came of it
     * @throws be.bondwerk.forms.InvalidForm when something has to be changed
     * @throws be.bondwerk.shared.Refusal when it cannot be taken
     */
    String send(OpenDoor open, String formNumber, String json) {
        try {
            return asPlatform(() -> handIn(open, formNumber, json));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException twice) {
            return sentBefore(formNumber).orElseThrow(() -> twice);
        }
    }

    private String handIn(OpenDoor open, String formNumber, String json) {
        var outcome = open.door()
                .receive(open.matter(), accepted(open, json), open.words().locale());
        sentForms.write(formNumber, outcome, Clock.systemUTC().instant(), tokens.lastDay());
        return outcome;
    }

    /** What belongs to a case is stored there. */
    private FilledForm accepted(OpenDoor open, String json) {
        var place = open.matter().place();
        var locale = open.words().locale();
        return place.number() == null
                ? forms.check(place, json, locale)
                : forms.submit(place, json, locale).form();
    }

    private <T> T asPlatform(Supplier<T> work) {
        return SystemWork.call(() -> transaction.execute(status -> work.get()));
    }
}
