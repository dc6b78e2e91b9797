package probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something of JPA's that tests store beside the engine's rows. */
@Entity(name = "Note")
public class Note {
    @Id
    private String id;

    /** For JPA. */
    protected Note() {}

    /** A note with this id. */
    public Note(String id) {
        this.id = id;
    }
}
