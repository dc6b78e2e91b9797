package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.ModelFault;
import be.bondwerk.engine.ModelRule;
import be.bondwerk.engine.sandbox.Catalogue;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All rules of the house; when a file cannot even be read, that alone is reported. */
@Component
public class HouseRules implements ModelRule {
    private final ModelRule readable = new ReadableXml();
    private final List<ModelRule> rules;

    @Autowired
    HouseRules(Catalogue catalogue) {
        rules = new ArrayList<>(ofModels());
        rules.add(new NamesAreKnown(catalogue));
    }

    private HouseRules(List<ModelRule> rules) {
        this.rules = rules;
    }

    /** All rules, with this catalogue. */
    public static ModelRule of(Catalogue catalogue) {
        return new HouseRules(catalogue);
    }

    /** The rules that look at models alone, without the application around them. */
    public static List<ModelRule> ofModels() {
        return List.of(new HouseRules(List.of(
                new UserTasksAreComplete(),
                new FormsExist(),
                new HistoryHasAnEnd(),
                new IdsFollowTheHouse(),
                new EndEventsAreNamed(),
                new ExpressionsAreCode(),
                new StepsComeFromTheCatalogue(),
                new ClocksAreSafe(),
                new ManyAreCalled(),
                new CallsCarryTheCase(),
                new DecisionsAreTables())));
    }

    @Override
    public List<ModelFault> check(FamilyFiles family) {
        var unreadable = readable.check(family);
        return unreadable.isEmpty()
                ? rules.stream().flatMap(rule -> rule.check(family).stream()).toList()
                : unreadable;
    }
}
