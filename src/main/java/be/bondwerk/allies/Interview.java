package be.bondwerk.allies;

import org.jspecify.annotations.Nullable;

/** What two interviewers recorded about a candidate who agreed to it. */
record Interview(
        Assessment assessment, Gender gender, @Nullable PriorTrust priorTrust, boolean consentReserve) {}
