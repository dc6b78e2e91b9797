package be.bondwerk.messages;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.shared.CaseNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which people without an account answer. Whoever has the link may answer, so it cannot be guessed (192 random bits), is stored
 * only as a digest, expires, and is closed by the answer.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Links {
    private static final int RANDOM_BYTES = 24;
    private static final int TOKEN_LENGTH = 32; // of that many bytes, six bits a letter
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final BusinessClock clock;

    Links(JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a link; earlier ones about the same stay open.
     *
     * @return its path, {@code /p/<door>/<token>}; it is shown here once and stored nowhere
     */
    public String create(LinkMatter matter, Instant expires) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        database.sql("""
            insert into message_link (token_hash, door, case_number, subject_id, expires_at)
            values (?, ?, ?, ?, ?)\
            """)
                .params(
                        digest(token),
                        matter.door(),
                        matter.number().text(),
                        matter.subjectId(),
                        Timestamp.from(expires))
                .update();
        return "/p/" + matter.door() + "/" + token;
    }

    /** What the link is about; empty if it never was one, has expired or was closed, without saying which. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<LinkMatter> open(String door, String token) {
        if (token.length() != TOKEN_LENGTH) {
            return Optional.empty();
        }
        return database.sql("""
            select door, case_number, subject_id from message_link
            where token_hash = ? and door = ? and expires_at > ?\
            """)
                .params(digest(token), door, Timestamp.from(clock.instant()))
                .query((row, index) -> new LinkMatter(
                        row.getString("door"),
                        CaseNumber.parse(row.getString("case_number")),
                        row.getString("subject_id")))
                .optional();
    }

    /** Closes every link about this: somebody answered, or the answer is no longer wanted. */
    public void close(LinkMatter matter) {
        database.sql("delete from message_link where case_number = ? and subject_id = ? and door = ?")
                .params(matter.number().text(), matter.subjectId(), matter.door())
                .update();
    }

    /** Closes every link of somebody in a case. */
    void closeAll(CaseNumber number, String subjectId) {
        database.sql("delete from message_link where case_number = ? and subject_id = ?")
                .params(number.text(), subjectId)
                .update();
    }

    private static String digest(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
