package be.bondwerk.directory;

import be.bondwerk.shared.NotFound;
import be.bondwerk.shared.Refusal;
import java.util.List;

/** What can be asked and changed about one kind of entries. What one may not read is not there. */
public interface Book<E extends Entry> {

    /** A page of the entries of one's zone, by name. @throws NotAllowed for whoever has no role in the zone */
    Found<E> find(Search search);

    /** @throws NotFound if there is none that the reader may know of */
    E read(String id);

    /** At most three entries that could be the same as this one. */
    List<E> similar(E entry);

    /**
     * Adds the entry, or changes it.
     *
     * @return the id
     * @throws InvalidEntry with every field that cannot stay as it is
     * @throws Refusal if somebody else changed it meanwhile
     */
    String save(E entry);

    /** From today on it is no longer offered. @throws NotAllowed for whoever does not keep it */
    void end(String id);

    /** It is offered again. @throws NotAllowed for whoever does not keep it */
    void resume(String id);

    /** Whether the reader may change entries of that municipality. */
    boolean mayKeep(String municipalityId);
}
