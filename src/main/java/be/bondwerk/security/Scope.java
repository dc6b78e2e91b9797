package be.bondwerk.security;

import be.bondwerk.shared.CaseNumber;

/**
 * What a role is held for, such as one municipality.
 *
 * @param id the id of the zone, municipality or area, or the number of the case
 */
public record Scope(ScopeKind kind, String id) {

    /** A whole police zone. */
    public static Scope zone(String id) {
        return new Scope(ScopeKind.ZONE, id);
    }

    /** One municipality of a zone. */
    public static Scope municipality(String id) {
        return new Scope(ScopeKind.MUNICIPALITY, id);
    }

    /** One area of a municipality. */
    public static Scope area(String id) {
        return new Scope(ScopeKind.AREA, id);
    }

    /** One case. */
    public static Scope of(CaseNumber number) {
        return new Scope(ScopeKind.CASE, number.text());
    }

    /** The scope that {@link #text} stands for. */
    public static Scope parse(String text) {
        var parts = text.split(":", 2);
        return new Scope(ScopeKind.valueOf(parts[0]), parts[1]);
    }

    /** For example {@code MUNICIPALITY:linderveld}. */
    public String text() {
        return kind + ":" + id;
    }
}
