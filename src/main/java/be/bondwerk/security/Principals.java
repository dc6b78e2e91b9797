package be.bondwerk.security;

/** Who something is visible to, as text: the holders of a role for a scope, or one person. */
public final class Principals {

    private Principals() {}

    /** For example {@code COORD@MUNICIPALITY:linderveld}. */
    public static String of(Role role, Scope scope) {
        return role + "@" + scope.text();
    }

    /** For example {@code USER:anna}. */
    public static String of(String username) {
        return "USER:" + username;
    }
}
