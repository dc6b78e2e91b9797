package be.bondwerk.allies;

import java.time.Instant;

/** When somebody answered the charter, and which way the answer came. */
record GivenCharter(AnswerChannel channel, Instant at) {}
