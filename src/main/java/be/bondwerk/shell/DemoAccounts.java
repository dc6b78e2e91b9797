package be.bondwerk.shell;

import java.util.List;

/** The accounts of a demonstration; where there is such a bean, the sign-in page offers them. */
public interface DemoAccounts {

    /** Who can be tried out, in the order to show them. */
    List<DemoAccount> accounts();

    /** The one password of all of them. */
    String password();

    /**
     * Somebody to try out.
     *
     * @param role what they do, as a key in the bundles or in plain words
     */
    record DemoAccount(String username, String displayName, String role) {}
}
