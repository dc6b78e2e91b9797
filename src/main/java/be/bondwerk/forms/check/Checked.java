package be.bondwerk.forms.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of the JSON that a browser sent.
 *
 * @param values the answers to what was asked, normalised, in the order of the form: text, Integer, Long or
 *     BigDecimal, Boolean, lists of text, lists of maps; nothing for what was left empty
 * @param faults what cannot be accepted, in the order of the form; empty when all is well
 * @param hidden the paths of components that these answers hide; what lies within them is not listed
 */
public record Checked(Map<String, Object> values, List<Fault> faults, Set<String> hidden) {}
