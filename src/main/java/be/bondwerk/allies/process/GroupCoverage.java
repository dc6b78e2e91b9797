package be.bondwerk.allies.process;

import be.bondwerk.allies.CoverageFinding;
import be.bondwerk.engine.ProcessVariable;

/** The contract of {@code group-coverage.bpmn}: its key and the variables it works with. */
final class GroupCoverage {
    static final String KEY = "groupCoverage";

    static final ProcessVariable<String> GROUP_ID = ProcessVariable.text("groupId");
    static final ProcessVariable<Integer> ENTRIES = ProcessVariable.number("entries");
    static final ProcessVariable<Boolean> HARD_TO_REACH = ProcessVariable.flag("hardToReach");
    static final ProcessVariable<CoverageFinding> FINDING = ProcessVariable.choice("finding", CoverageFinding.class);

    private GroupCoverage() {}
}
