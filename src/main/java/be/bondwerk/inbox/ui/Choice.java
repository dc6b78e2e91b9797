package be.bondwerk.inbox.ui;

/** Something to filter by, with its name in the reader's language. */
record Choice(String id, String label) {}
