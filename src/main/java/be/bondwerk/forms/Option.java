package be.bondwerk.forms;

/** One thing to choose from: what is stored, and what the reader sees. */
public record Option(String value, String label) {}
