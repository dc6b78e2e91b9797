package be.bondwerk.cases;

import be.bondwerk.engine.KnownProcesses;
import be.bondwerk.engine.ProcessModel;
import be.bondwerk.engine.ProcessStarter;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/**
 * A small family for tests: an errand is prepared (COORD, MOFF; with a form), a called process pays the visit (MOFF,
 * COORD), the mayor closes it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Errands implements CaseKind {

    public static final String PREPARE = "userTask_prepareErrand";
    public static final String VISIT = "userTask_payVisit";
    public static final String CLOSE = "userTask_closeErrand";

    public static final String ANSWER = "{\"purpose\": \"Meet the neighbours\"}";

    private static final String FORM = """
        {"id": "prepareErrand", "type": "default", "schemaVersion": 18, "components": [
          {"type": "textfield", "key": "purpose", "id": "purpose", "label": "Purpose",
           "properties": {"privacy": "C1", "retention": "K5"}, "validate": {"required": true, "maxLength": 100}}]}\
        """;

    private static final String START_FORM = """
        {"id": "startErrand", "type": "default", "schemaVersion": 18, "components": [
          {"type": "textfield", "key": "town", "id": "town", "label": "Town",
           "properties": {"privacy": "C1", "retention": "K5"}, "validate": {"required": true, "maxLength": 100}},
          {"type": "textfield", "key": "title", "id": "title", "label": "Title",
           "properties": {"privacy": "C1", "retention": "K5"}, "validate": {"required": true, "maxLength": 100}}]}\
        """;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final CaseRegister register;
    private final ProcessStarter processes;
    private final KnownProcesses known;

    Errands(
            RepositoryService repository,
            RuntimeService runtime,
            CaseRegister register,
            ProcessStarter processes,
            KnownProcesses known) {
        this.known = known;
        this.repository = repository;
        this.runtime = runtime;
        this.register = register;
        this.processes = processes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void deploy() {
        repository
                .createDeployment()
                .name("errands")
                .addModelInstance("processes/errands/errand.bpmn", errand())
                .addModelInstance("processes/errands/visit.bpmn", visit())
                .addString("forms/errands/prepare-errand.form", FORM)
                .addString("forms/errands/start-errand.form", START_FORM)
                .deploy();
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("errand")
                .latestVersion()
                .singleResult();
        known.add(new ProcessModel(
                "errand", definition.getId(), 1, "errands", "Errand", "", "startErrand", Set.of("COORD")));
    }

    private static BpmnModelInstance errand() {
        return Bpmn.createExecutableProcess("errand")
                .name("Errand")
                .camundaHistoryTimeToLiveString("P10D")
                .startEvent("startEvent_errand")
                .camundaFormRef("startErrand")
                .camundaFormRefBinding("deployment")
                .userTask(PREPARE)
                .name("Prepare the errand")
                .camundaCandidateGroups("COORD,MOFF")
                .camundaFormRef("prepareErrand")
                .camundaFormRefBinding("deployment")
                .camundaDueDate("2026-03-12T12:00:00")
                .callActivity("callActivity_visit")
                .calledElement("visit")
                .camundaInBusinessKey("${businessKey}")
                .camundaIn("zoneId", "zoneId")
                .userTask(CLOSE)
                .name("Close the errand")
                .camundaCandidateGroups("MAYOR")
                .endEvent("endEvent_closed")
                .name("Errand closed")
                .done();
    }

    private static BpmnModelInstance visit() {
        return Bpmn.createExecutableProcess("visit")
                .name("Visit")
                .camundaHistoryTimeToLiveString("P10D")
                .startEvent("startEvent_visit")
                .userTask(VISIT)
                .name("Pay the visit")
                .camundaCandidateGroups("MOFF,COORD")
                .endEvent("endEvent_visited")
                .name("Visited")
                .done();
    }

    /** Opens and starts an errand there, as whoever is signed in. */
    @Transactional
    public CaseNumber start(Town town, String title) {
        var number = register.open(
                new NewCase("errand", "errands", title, town.zone, town.municipality, town.area, "Town hall"));
        processes.start("errand", number, town.zone, variables -> {});
        return number;
    }

    /** The process instance that a case runs. */
    public String instance(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.text())
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    @Override
    public String processKey() {
        return "errand";
    }

    @Override
    public String prefix() {
        return "TEST";
    }

    @Override
    public String family() {
        return "errands";
    }

    @Override
    public Role starter() {
        return Role.COORD;
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.COORD, Role.MAYOR, Role.MOFF);
    }

    @Override
    public Set<Role> insiders() {
        return EnumSet.of(Role.COORD);
    }

    @Override
    public Set<Role> mayWithdraw() {
        return EnumSet.of(Role.MAYOR);
    }

    @Override
    public boolean withdrawable(CaseNumber number) {
        return true;
    }

    @Override
    public void withdraw(CaseNumber number, String reason) {
        runtime.deleteProcessInstance(instance(number), "withdrawn");
    }

    /** The start form names the zone and the municipality with a slash in between. */
    @Override
    public NewCase describe(FilledForm startForm) {
        var place = startForm.text("town").split("/");
        return new NewCase("errand", "errands", startForm.text("title"), place[0], place[1], null, null);
    }

    @Override
    public void begin(CaseNumber number, FilledForm startForm) {
        processes.start("errand", number, startForm.text("town").split("/")[0], variables -> {});
    }
}
