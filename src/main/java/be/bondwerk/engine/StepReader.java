package be.bondwerk.engine;

import be.bondwerk.shared.CaseNumber;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Reads the elements a case passed and those where it waits, in one statement each. */
@Component
class StepReader {
    private static final String OF_CASE = """
        select a.* from ACT_HI_ACTINST a join ACT_HI_PROCINST i on i.ID_ = a.PROC_INST_ID_
        where i.BUSINESS_KEY_ = #{number} and a.END_TIME_ is %s and a.ACT_TYPE_ <> 'multiInstanceBody'
        order by a.START_TIME_, a.SEQUENCE_COUNTER_, a.ID_\
        """;

    private final HistoryService history;

    StepReader(HistoryService history) {
        this.history = history;
    }

    List<PassedStep> passed(CaseNumber number) {
        return read(number, "not null").stream().map(StepReader::passed).toList();
    }

    List<ActiveStep> active(CaseNumber number) {
        return read(number, "null").stream().map(StepReader::active).toList();
    }

    private List<HistoricActivityInstance> read(CaseNumber number, String end) {
        return history.createNativeHistoricActivityInstanceQuery()
                .sql(OF_CASE.formatted(end))
                .parameter("number", number.text())
                .list();
    }

    private static PassedStep passed(HistoricActivityInstance step) {
        return new PassedStep(
                step.getProcessDefinitionId(),
                step.getProcessInstanceId(),
                step.getProcessDefinitionKey(),
                step.getActivityId(),
                step.getActivityName(),
                step.getActivityType(),
                step.getStartTime().toInstant(),
                step.getEndTime().toInstant(),
                step.getAssignee(),
                step.isCanceled());
    }

    private static ActiveStep active(HistoricActivityInstance step) {
        return new ActiveStep(
                step.getProcessDefinitionId(),
                step.getProcessInstanceId(),
                step.getProcessDefinitionKey(),
                step.getActivityId(),
                step.getActivityName(),
                step.getActivityType(),
                step.getStartTime().toInstant(),
                step.getTaskId(),
                step.getCalledProcessInstanceId());
    }
}
