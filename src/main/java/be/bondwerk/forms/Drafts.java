package be.bondwerk.forms;

import be.bondwerk.forms.check.FormInput;
import be.bondwerk.shared.Refusal;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have typed so far: per person and place, sealed, unchecked. */
@Component
class Drafts {
    /** How many characters of JSON a draft may have. */
    static final int LARGEST = 100_000;

    private final JdbcClient database;
    private final Vault vault;

    Drafts(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** @throws Refusal if it is too large, or no JSON object */
    void save(String username, FormPlace place, String json, Instant now) {
        if (json.length() > LARGEST || FormInput.read(json).isEmpty()) {
            throw new Refusal("forms.draftRefused");
        }
        var owner = owner(username, place);
        var sealed = vault.seal(owner, json);
        var at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        var known = database.sql(
                        "update form_draft set owner = ?, sealed = ?, saved_at = ? where username = ? and reference ="
                                + " ?")
                .params(owner, sealed, at, username, place.reference())
                .update();
        if (known == 0) {
            database.sql("""
                insert into form_draft (username, reference, owner, sealed, saved_at, instance_id)
                values (:username, :reference, :owner, :sealed, :at, :instance)\
                """)
                    .param("username", username)
                    .param("reference", place.reference())
                    .param("owner", owner)
                    .param("sealed", sealed)
                    .param("at", at)
                    .param("instance", place.instanceId(), Types.VARCHAR)
                    .update();
        }
    }

    /** The draft; none if its case was erased. */
    Optional<Draft> find(String username, FormPlace place) {
        return database.sql("select owner, sealed, saved_at from form_draft where username = ? and reference = ?")
                .params(username, place.reference())
                .query((row, number) -> new Kept(
                        row.getString("owner"),
                        row.getString("sealed"),
                        row.getObject("saved_at", OffsetDateTime.class)))
                .optional()
                .flatMap(kept -> vault.open(kept.owner(), kept.sealed())
                        .map(json -> new Draft(Json.read(json), kept.savedAt().toInstant())));
    }

    void discard(String username, FormPlace place) {
        database.sql("delete from form_draft where username = ? and reference = ?")
                .params(username, place.reference())
                .update();
    }

    /** After a task is done nobody's draft for it is needed; a start form belongs to the person alone. */
    void discardAfterSubmission(String username, FormPlace place) {
        if (place.isStart()) {
            discard(username, place);
        } else {
            database.sql("delete from form_draft where reference = ?")
                    .param(place.reference())
                    .update();
        }
    }

    private static String owner(String username, FormPlace place) {
        var number = place.number();
        return number == null ? "USER:" + username : number.text();
    }

    /** What was typed, and when it was kept. */
    record Draft(Map<String, Object> values, Instant savedAt) {}

    private record Kept(String owner, String sealed, OffsetDateTime savedAt) {}
}
