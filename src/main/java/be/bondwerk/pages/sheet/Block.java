package be.bondwerk.pages.sheet;

import java.util.List;

/**
 * A heading, a paragraph or a list.
 *
 * @param kind heading, paragraph, bullets or numbers
 * @param lines HTML that was made of escaped text; of headings and paragraphs one line
 */
public record Block(String kind, List<String> lines) {}
