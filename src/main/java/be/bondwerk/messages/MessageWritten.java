package be.bondwerk.messages;

/** A mail was written; told inside the transaction. */
record MessageWritten(MessageId id) {}
