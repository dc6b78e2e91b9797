package be.bondwerk.forms;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.engine.FeelConditions;
import be.bondwerk.forms.check.FormChecker;
import be.bondwerk.forms.schema.FormLibrary;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.security.Person;
import be.bondwerk.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The desk where one case of the component catalogue is opened and submitted, as any other form; it keeps nothing. */
public final class CatalogueDesk {
    private static final Person ANNA = new Person("anna", "Anna", Locale.ENGLISH, "linderveld");

    private final FormPlace place;
    private final FormDesk desk;
    private final Drafts drafts = mock();
    private final Instant now;

    /**
     * A desk at which a form lies.
     *
     * @param known facts by key
     * @param options what can be chosen, by {@code valuesKey}
     * @param now the time on its clock
     */
    public CatalogueDesk(
            FormLibrary library,
            Texts texts,
            String formId,
            Map<String, Object> known,
            Map<String, List<String>> options,
            Instant now) {
        var family = new StaticListableBeanFactory();
        family.addBean("values", new Facts(formId, known));
        options.forEach((key, values) -> family.addBean(key, new Choices(key, values)));
        SubmissionStore store = mock();
        when(store.store(any(), any(), any(), any())).thenReturn(SubmissionId.random());
        CurrentUser user = mock();
        when(user.person()).thenReturn(ANNA);
        this.now = now;
        place = new FormPlace(formId, "catalogue", null, null, null, ANNA.zoneId());
        var facts = new KnownFacts(family.getBeanProvider(FormValues.class), family.getBeanProvider(FormOptions.class));
        var messages = new FormMessages(texts);
        var clock = new BusinessClock(Clock.fixed(now, ZoneOffset.UTC));
        var checker = new FormChecker(new FeelConditions());
        var judge = new FormJudge(facts, checker, family.getBeanProvider(FormCheck.class), messages, clock);
        desk = new FormDesk(library, facts, judge, messages, drafts, store, user, clock);
    }

    /** The form as the browser gets it, with a draft in which this was typed before. */
    public OpenForm open(String typed, Locale locale) {
        when(drafts.find(ANNA.username(), place)).thenReturn(Optional.of(new Drafts.Draft(Json.read(typed), now)));
        return desk.open(place, locale);
    }

    /** What would be stored. */
    public Map<String, Object> stored(String json, Locale locale) {
        return desk.submit(place, json, locale).form().values();
    }

    /** What is said about each path that is not accepted. */
    public Map<String, Set<String>> refused(String json, Locale locale) {
        var said = new HashMap<String, Set<String>>();
        try {
            desk.submit(place, json, locale);
        } catch (InvalidForm refused) {
            refused.violations().forEach(violation -> said.computeIfAbsent(violation.path(), path -> new HashSet<>())
                    .add(violation.message()));
        }
        return said;
    }

    private record Facts(String formId, Map<String, Object> known) implements FormValues {
        @Override
        public Map<String, Object> values(FormPlace place, Locale locale) {
            return known;
        }
    }

    private record Choices(String valuesKey, List<String> values) implements FormOptions {
        @Override
        public List<Option> options(FormPlace place, Locale locale) {
            return values.stream().map(value -> new Option(value, value)).toList();
        }
    }
}
