package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.engine.rules.HouseRules;
import org.junit.jupiter.api.Test;

/** The models and forms that Bondwerk ships. */
class ShippedModelsTest {

    @Test
    void keepTheRulesOfTheHouse() {
        var families = Families.all();
        var rules = HouseRules.of(new ScannedCatalogue());
        assertThat(families).isNotEmpty();
        assertThat(families)
                .allSatisfy(family -> assertThat(rules.check(family)).isEmpty());
    }
}
