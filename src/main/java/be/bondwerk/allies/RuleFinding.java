package be.bondwerk.allies;

/**
 * What one rule of the balance table says about a composition.
 *
 * @param code code of the rule, such as {@code V5}
 * @see <a href="../../../../../../processes/ally-selection/check-composition.dmn">table DT-P01-3</a>
 */
public record RuleFinding(String code, Level level) {

    /** How much weight a finding has. */
    public enum Level {
        PASS,
        REMARK,
        WARNING,
        BLOCK
    }
}
