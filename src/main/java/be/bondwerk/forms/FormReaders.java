package be.bondwerk.forms;

import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import java.util.Set;

/** Knows who may read what was written in a case. */
public interface FormReaders {

    /**
     * Whether the signed-in person may read the case and, unless {@code readers} is empty, holds one of these
     * roles in the case's scope.
     */
    boolean mayRead(CaseNumber number, Set<Role> readers);
}
