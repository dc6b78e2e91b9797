package be.bondwerk.allies.process;

import be.bondwerk.allies.AllyCompositions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Measures a proposal and gives the balance table what it looks at. */
@Component
class MeasureComposition implements JavaDelegate {
    private final AllyCompositions compositions;

    MeasureComposition(AllyCompositions compositions) {
        this.compositions = compositions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var figures = compositions.measure(AllySelection.number(execution));
        AllySelection.POLICE_REPS.set(execution, figures.policeReps());
        AllySelection.MUNICIPAL_OFFICIALS.set(execution, figures.municipalOfficials());
        AllySelection.CITIZENS.set(execution, figures.citizens());
        AllySelection.TOTAL.set(execution, figures.total());
        AllySelection.MAX_GROUP_SHARE_PCT.set(execution, figures.maxGroupSharePct());
        AllySelection.MISSING_HARD_TO_REACH.set(execution, figures.missingHardToReach());
        AllySelection.MISSING_OTHER.set(execution, figures.missingOther());
        AllySelection.MIN_GENDER_SHARE_PCT.set(execution, figures.minGenderSharePct());
        AllySelection.UNDER_30.set(execution, figures.under30());
        AllySelection.HIGH_PRIOR_TRUST_PCT.set(execution, figures.highPriorTrustPct());
        AllySelection.MAX_SAME_ORG.set(execution, figures.maxSameOrg());
    }
}
