package be.bondwerk.messages;

/**
 * A message in words.
 *
 * @param headline what stands in the open: no personal data
 * @param body paragraphs separated by an empty line, without greeting and signature
 */
record Written(String headline, String body) {}
