package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.bondwerk.engine.rules.HouseRules;
import org.junit.jupiter.api.Test;

/** The models and forms that Bondwerk ships. */
class ShippedModelsTest {

    @Test
    void keepTheRulesOfTheHouse() {
        var families = Families.all();
        assertThat(families).isNotEmpty();
        assertThatCode(() -> new ModelCheck(HouseRules.ofModels()).require(families))
                .doesNotThrowAnyException();
    }
}
