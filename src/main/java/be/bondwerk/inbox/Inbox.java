package be.bondwerk.inbox;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lists and counts the open tasks that the signed-in person may do. */
@Service
@PreAuthorize("isAuthenticated()")
public class Inbox {

    /** The tasks that answer the question, in its order. */
    public InboxPage page(InboxQuery query) {
        throw new UnsupportedOperationException(query.toUrl());
    }

    /** How many tasks there are, in all. */
    public InboxCounts counts() {
        throw new UnsupportedOperationException();
    }
}
