package be.bondwerk.allies.process;

import be.bondwerk.allies.CandidateId;
import be.bondwerk.allies.HomeVisit;
import be.bondwerk.allies.Verdict;
import be.bondwerk.engine.ProcessVariable;

/** The contract of {@code candidate-assessment.bpmn}: its key and the variables that are not answers of a form. */
final class CandidateAssessment {
    static final String KEY = "candidateAssessment";

    static final ProcessVariable<CandidateId> CANDIDATE_ID = ProcessVariable.id("candidateId", CandidateId::parse);
    static final ProcessVariable<String> CANDIDATE_ANSWER = ProcessVariable.text("candidateAnswer");
    static final ProcessVariable<HomeVisit> HOME_VISIT = ProcessVariable.choice("homeVisit", HomeVisit.class);
    static final ProcessVariable<Boolean> INTERVIEW_DONE = ProcessVariable.flag("interviewDone");
    static final ProcessVariable<Integer> SECOND_OPINIONS = ProcessVariable.number("secondOpinions");
    static final ProcessVariable<Verdict> VERDICT = ProcessVariable.choice("verdict", Verdict.class);
    static final ProcessVariable<String> NEXT_STEP = ProcessVariable.text("nextStep");

    private CandidateAssessment() {}
}
