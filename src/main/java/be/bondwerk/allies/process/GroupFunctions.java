package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyLonglists;
import be.bondwerk.engine.ModelFunctions;
import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** What models may ask about the groups of a round. */
@Component("groups")
class GroupFunctions implements ModelFunctions {
    private final AllyLonglists longlists;

    GroupFunctions(AllyLonglists longlists) {
        this.longlists = longlists;
    }

    /**
     * The keys of all groups that matter in its area.
     *
     * @param businessKey the number of the round
     */
    public List<String> ofRound(String businessKey) {
        return longlists.groups(CaseNumber.parse(businessKey));
    }
}
