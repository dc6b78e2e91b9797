package be.bondwerk.security;

import java.util.List;

/** Where an enabled account stands: who it is, and every role it holds, in force or not. */
record Standing(Person person, List<Grant> grants) {}
