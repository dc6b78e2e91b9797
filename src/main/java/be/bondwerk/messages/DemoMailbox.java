package be.bondwerk.messages;

import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.NotFound;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that would have left in earnest; in a demonstration all of its people are invented, so that everybody may look. */
@Service
@Profile("demo")
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DemoMailbox {
    private final JdbcClient database;
    private final Papers papers;
    private final Frame frame;
    private final Letter letter;
    private final CurrentUser user;

    DemoMailbox(JdbcClient database, Papers papers, Frame frame, Letter letter, CurrentUser user) {
        this.database = database;
        this.papers = papers;
        this.frame = frame;
        this.letter = letter;
        this.user = user;
    }

    /**
     * The messages of the zone one works in, newest first.
     *
     * @param skip how many newer ones to leave out
     * @param limit how many at most
     */
    public List<DemoMail> page(int skip, int limit) {
        var sql = Papers.WITH_DESK + """
            left join account u on u.username = m.username
            where m.body is not null and coalesce(k.zone_id, u.zone_id) in (:zones)
            order by m.written_at desc, m.id limit :limit offset :skip\
            """;
        return database.sql(sql)
                .param("zones", user.zoneIds())
                .param("limit", limit)
                .param("skip", skip)
                .query((row, index) -> mail(row))
                .list();
    }

    /** @throws NotFound if there is no such message in one's zone */
    public DemoMail read(MessageId id) {
        var sql = Papers.WITH_DESK + """
            left join account u on u.username = m.username
            where m.id = :id and m.body is not null and coalesce(k.zone_id, u.zone_id) in (:zones)\
            """;
        return database.sql(sql)
                .param("id", id.value())
                .param("zones", user.zoneIds())
                .query((row, index) -> mail(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The message as a letter, a PDF. @throws NotFound like {@link #read} */
    public byte[] letter(MessageId id) {
        return letter.of(papers.find(read(id).id()).orElseThrow(NotFound::new));
    }

    private DemoMail mail(ResultSet row) throws SQLException {
        var paper = papers.paper(row);
        var words = new ArrayList<String>();
        words.add(frame.greeting(paper));
        words.addAll(paper.paragraphs());
        frame.desk(paper).ifPresent(words::add);
        words.add(frame.signature(paper));
        var link = paper.link();
        return new DemoMail(
                paper.id(),
                paper.recipient(),
                paper.email(),
                frame.signature(paper),
                paper.language(),
                paper.headline(),
                words,
                link == null ? null : frame.linkName(paper),
                link == null ? null : URI.create(link).getRawPath(),
                MessageState.valueOf(row.getString("state")),
                row.getTimestamp("written_at").toInstant());
    }
}
