package be.bondwerk.directory;

import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.shared.NotAllowed;
import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which beat, and who had it before: an officer’s time on a beat ends, but is never taken out of its history. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Postings {

    private final JdbcClient database;
    private final BeatBook beats;
    private final DirectoryAccess access;
    private final People people;
    private final Clock clock;

    Postings(JdbcClient database, BeatBook beats, DirectoryAccess access, People people, Clock clock) {
        this.database = database;
        this.beats = beats;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Everybody who has, had or will have the beat, the latest first. Those who neither keep it, nor coordinate or walk there,
     * nor audit, learn only who has it today.
     *
     * @throws NotFound if there is no such beat
     */
    @Transactional(readOnly = true)
    public List<Posting> of(String beatId) {
        var beat = beats.read(beatId);
        var all = stored(List.of(beatId));
        return access.readsHistory(beat)
                ? all
                : all.stream()
                        .filter(posting -> posting.covers(LocalDate.now(clock)))
                        .toList();
    }

    /** Who has these beats today, by beat. */
    @Transactional(readOnly = true)
    public Map<String, List<Posting>> today(Collection<Beat> some) {
        var ids = some.stream().map(Beat::id).toList();
        var today = LocalDate.now(clock);
        return stored(ids).stream()
                .filter(posting -> posting.covers(today))
                .collect(Collectors.groupingBy(Posting::beatId));
    }

    /** The day it is, as the platform counts. */
    @Transactional(readOnly = true)
    public LocalDate currentDay() {
        return LocalDate.now(clock);
    }

    /** People of the reader’s zone who can be given a beat, by name. */
    @Transactional(readOnly = true)
    public List<Person> officers(String text, int limit) {
        return people.search(text, access.zoneId(), limit);
    }

    /**
     * Gives an officer the beat.
     *
     * @param from the first day
     * @param until the last day; null as long as none is known
     * @throws NotAllowed for whoever does not keep the beats
     * @throws InvalidEntry if the officer is unknown, or has the beat on some of these days already
     */
    public void give(String beatId, String username, LocalDate from, @Nullable LocalDate until) {
        var beat = beats.read(beatId);
        checkKeeps(beat);
        check(beat, new Posting("", beatId, username, "", from, until));
        database.sql("insert into directory_posting (id, beat_id, username, from_day, last_day) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), beatId, username, from, until)
                .update();
    }

    /** Sets the last day of an officer on a beat. @throws Refusal if it lies before the first day */
    public void end(String beatId, String postingId, LocalDate until) {
        checkKeeps(beats.read(beatId));
        var posting = stored(List.of(beatId)).stream()
                .filter(one -> one.id().equals(postingId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (until.isBefore(posting.from())) {
            throw new Refusal("directory.refusal.days");
        }
        database.sql("update directory_posting set last_day = ? where id = ?")
                .params(until, postingId)
                .update();
    }

    private void checkKeeps(Beat beat) {
        if (!beats.mayKeep(beat.municipalityId())) {
            throw access.refused("change the officers of", beat.id());
        }
    }

    private void check(Beat beat, Posting given) {
        var known = people.find(given.username())
                .filter(person -> person.zoneId()
                        .equals(access.home(beat.municipalityId()).zoneId()))
                .isPresent();
        var until = given.until();
        var meets = stored(List.of(beat.id())).stream()
                .filter(one -> one.username().equals(given.username()))
                .anyMatch(one -> !one.isPast(given.from())
                        && (until == null || !one.from().isAfter(until)));
        new InvalidEntry.Check()
                .when(!known, "officer", "directory.refusal.missing")
                .when(until != null && until.isBefore(given.from()), "until", "directory.refusal.days")
                .when(meets, "officer", "directory.refusal.hasBeat")
                .done();
    }

    private List<Posting> stored(List<String> beatIds) {
        if (beatIds.isEmpty()) {
            return List.of();
        }
        var rows = database.sql("""
            select id, beat_id, username, from_day, last_day from directory_posting
            where beat_id in (:beats) order by from_day desc, id\
            """)
                .param("beats", beatIds)
                .query((row, number) -> new Posting(
                        row.getString("id"),
                        row.getString("beat_id"),
                        row.getString("username"),
                        row.getString("username"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
        var names = people.named(rows.stream().map(Posting::username).collect(Collectors.toSet()));
        return rows.stream()
                .map(posting -> posting.by(names.getOrDefault(posting.username(), posting.username())))
                .toList();
    }
}
