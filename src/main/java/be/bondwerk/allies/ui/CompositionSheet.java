package be.bondwerk.allies.ui;

import be.bondwerk.allies.ProposalTrial;
import be.bondwerk.cases.TaskFile;
import be.bondwerk.cases.ui.TaskSheet;
import be.bondwerk.forms.ui.AnswerSheet;

/** Lets a composition be proposed on a board instead of in the fields of its form. */
@org.springframework.stereotype.Component
class CompositionSheet implements TaskSheet {
    private static final String PROCESS = "allySelection";
    private static final String TASK = "userTask_proposeComposition";

    private final ProposalTrial trial;

    CompositionSheet(ProposalTrial trial) {
        this.trial = trial;
    }

    @Override
    public boolean concerns(TaskFile file) {
        return file.task().processKey().equals(PROCESS) && file.task().key().equals(TASK);
    }

    @Override
    public AnswerSheet open(TaskFile file) {
        return new CompositionBoard(trial, file.facts().number(), file.task().definitionId());
    }
}
