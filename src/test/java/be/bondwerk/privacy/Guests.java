package be.bondwerk.privacy;

import be.bondwerk.cases.CaseKind;
import be.bondwerk.cases.CaseRegister;
import be.bondwerk.cases.FormCorrection;
import be.bondwerk.cases.NewCase;
import be.bondwerk.cases.Town;
import be.bondwerk.engine.KnownProcesses;
import be.bondwerk.engine.ProcessModel;
import be.bondwerk.engine.ProcessStarter;
import be.bondwerk.forms.FilledForm;
import be.bondwerk.forms.FormOptions;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.Option;
import be.bondwerk.forms.Submissions;
import be.bondwerk.forms.SubmittedForm;
import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.PersonErased;
import be.bondwerk.shared.TextKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/**
 * A small family for tests: guests are listed, each is greeted in a process of its own, judged by a table and, without consent,
 * forgotten; with consent somebody hosts them.
 */
@TestConfiguration(proxyBeanMethods = false)
class Guests implements CaseKind {
    static final String LIST = "userTask_listGuests";
    static final String GREET = "userTask_greetGuest";
    static final String HOST = "userTask_hostGuest";
    static final String CLOSE = "userTask_closeList";

    /** Marks that stand nowhere else in a database. */
    static final String NAME = "Zqxwname";

    static final String STORY = "Zqxwstory";
    static final String BELIEF = "Zqxwbelief";
    static final String REMARK = "Zqxwremark";
    static final String HOSTED_BY = "zqxwhost";
    static final String PLAN = "Zqxwplan";
    static final int SCORE = 734_159_268;

    private static final String LIST_FORM = """
        {"id": "listGuests", "type": "default", "schemaVersion": 18, "components": [
          {"type": "textfield", "key": "plan", "id": "plan", "label": "Plan",
           "properties": {"privacy": "C1", "retention": "K5"}},
          {"type": "dynamiclist", "path": "guests", "id": "guests", "label": "Guests", "components": [
            {"type": "textfield", "key": "givenName", "id": "given", "label": "Name",
             "properties": {"privacy": "C2", "retention": "K3"}},
            {"type": "textfield", "key": "belief", "id": "rowBelief", "label": "Belief",
             "properties": {"privacy": "C4", "retention": "K3"}}]}]}\
        """;

    private static final String GREET_FORM = """
        {"id": "greetGuest", "type": "default", "schemaVersion": 18, "components": [
          {"type": "textfield", "key": "fullName", "id": "fullName", "label": "Name",
           "properties": {"privacy": "C2", "retention": "K3"}},
          {"type": "textarea", "key": "story", "id": "story", "label": "Story",
           "properties": {"privacy": "C3", "retention": "K7"}},
          {"type": "textfield", "key": "belief", "id": "belief", "label": "Belief",
           "properties": {"privacy": "C4", "retention": "K4"}},
          {"type": "number", "key": "score", "id": "score", "label": "Score",
           "properties": {"privacy": "C3", "retention": "K3", "routing": "true"}},
          {"type": "select", "key": "host", "id": "host", "label": "Host", "valuesKey": "hosts",
           "properties": {"privacy": "C3", "retention": "K3", "routing": "true"}},
          {"type": "radio", "key": "consent", "id": "consent", "label": "Consent",
           "values": [{"label": "Yes", "value": "true"}, {"label": "No", "value": "false"}],
           "properties": {"privacy": "C1", "retention": "K5", "routing": "true", "type": "boolean"}}]}\
        """;

    private static final String TABLE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_judge" name="Judge" namespace="http://bondwerk.be/dmn">
          <decision id="judgeGuest" name="Judge the guest" camunda:historyTimeToLive="P10D">
            <decisionTable id="table_judgeGuest" hitPolicy="FIRST">
              <input id="input_score" label="Score"><inputExpression id="expression_score" typeRef="integer"><text>score</text></inputExpression></input>
              <input id="input_host" label="Host"><inputExpression id="expression_host" typeRef="string"><text>host</text></inputExpression></input>
              <output id="output_verdict" name="verdict" typeRef="integer" />
              <rule id="rule_all"><inputEntry id="in_1"><text>-</text></inputEntry><inputEntry id="in_2"><text>-</text></inputEntry><outputEntry id="out_1"><text>score</text></outputEntry></rule>
            </decisionTable>
          </decision>
        </definitions>
        """;

    /** Why no form can be corrected, set by a test. */
    static volatile @Nullable TextKey closed;

    /** What was corrected last. */
    static volatile String corrected = "";

    /** What the guest of the next case is called. */
    static volatile String guest = "Somebody";

    private final RepositoryService repository;
    private final CaseRegister register;
    private final ProcessStarter processes;
    private final KnownProcesses known;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;

    Guests(
            RepositoryService repository,
            CaseRegister register,
            ProcessStarter processes,
            KnownProcesses known,
            Submissions submissions,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.register = register;
        this.processes = processes;
        this.known = known;
        this.submissions = submissions;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void deploy() {
        repository
                .createDeployment()
                .name("guests")
                .addModelInstance("processes/guests/guest-list.bpmn", guestList())
                .addModelInstance("processes/guests/guest.bpmn", guest())
                .addString("processes/guests/judge-guest.dmn", TABLE)
                .addString("forms/guests/list-guests.form", LIST_FORM)
                .addString("forms/guests/greet-guest.form", GREET_FORM)
                .deploy();
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("guestList")
                .latestVersion()
                .singleResult();
        known.add(new ProcessModel(
                "guestList", definition.getId(), 1, "guests", "Guest list", "", "listGuests", Set.of("COORD")));
    }

    private static BpmnModelInstance guestList() {
        return Bpmn.createExecutableProcess("guestList")
                .name("Guest list")
                .camundaHistoryTimeToLiveString("P40D")
                .startEvent("startEvent_list")
                .userTask(LIST)
                .name("List guests")
                .camundaCandidateGroups("COORD")
                .camundaFormRef("listGuests")
                .camundaFormRefBinding("deployment")
                .callActivity("callActivity_guest")
                .calledElement("guest")
                .camundaInBusinessKey("${businessKey}")
                .camundaIn("zoneId", "zoneId")
                .userTask(CLOSE)
                .name("Close the list")
                .camundaCandidateGroups("MAYOR")
                .endEvent("endEvent_closed")
                .name("List closed")
                .done();
    }

    private static BpmnModelInstance guest() {
        return Bpmn.createExecutableProcess("guest")
                .name("Guest")
                .camundaHistoryTimeToLiveString("P10D")
                .startEvent("startEvent_guest")
                .serviceTask("serviceTask_inviteGuest")
                .camundaDelegateExpression("${inviteGuest}")
                .userTask(GREET)
                .name("Greet the guest")
                .camundaCandidateGroups("COORD")
                .camundaFormRef("greetGuest")
                .camundaFormRefBinding("deployment")
                .businessRuleTask("businessRuleTask_judgeGuest")
                .camundaDecisionRef("judgeGuest")
                .camundaDecisionRefBinding("deployment")
                .camundaOutputParameter("verdict", "${decisionResult[0].verdict}")
                .exclusiveGateway("gateway_consent")
                .condition("yes", "${consent}")
                .userTask(HOST)
                .name("Host the guest")
                .camundaCandidateGroups("COORD")
                .endEvent("endEvent_hosted")
                .moveToLastGateway()
                .serviceTask("serviceTask_forgetGuest")
                .camundaDelegateExpression("${forgetGuest}")
                .endEvent("endEvent_forgotten")
                .done();
    }

    @Bean
    JavaDelegate inviteGuest() {
        return execution -> register.subject(execution.getProcessInstanceId(), number(execution), guest);
    }

    @Bean
    JavaDelegate forgetGuest() {
        return execution -> forget(number(execution), execution.getProcessInstanceId());
    }

    private static CaseNumber number(DelegateExecution execution) {
        return CaseNumber.parse(execution.getProcessBusinessKey());
    }

    @Bean
    FormOptions hosts() {
        return new FormOptions() {
            @Override
            public String valuesKey() {
                return "hosts";
            }

            @Override
            public List<Option> options(FormPlace place, Locale locale) {
                return List.of(new Option(HOSTED_BY, "Label " + HOSTED_BY), new Option("anna", "Anna"));
            }
        };
    }

    /** Greetings can be corrected until somebody hosts the guest for good; lists can, but what follows stays. */
    @Bean
    FormCorrection guestCorrections() {
        return new FormCorrection() {
            @Override
            public Set<String> formIds() {
                return Set.of("greetGuest", "listGuests");
            }

            @Override
            public Optional<TextKey> refusal(CaseNumber number, SubmittedForm form) {
                return Optional.ofNullable(closed);
            }

            @Override
            public List<TextKey> consequences(CaseNumber number, SubmittedForm form) {
                return List.of(new TextKey("cases.story.started"));
            }

            @Override
            public Outcome correct(CaseNumber number, SubmittedForm form, FilledForm before, FilledForm after) {
                corrected = before.values().get("score") + " became "
                        + after.values().get("score");
                return new Outcome(
                        List.of(new TextKey("cases.story.withdrawn")),
                        form.formId().equals("greetGuest"));
            }
        };
    }

    /** Forgets the guest whom the instance is about, as a family does. */
    @Transactional
    void forget(CaseNumber number, String instanceId) {
        submissions.of(number).stream()
                .filter(form -> form.formId().equals("listGuests"))
                .forEach(form -> submissions.eraseRow(form.id(), "guests", 0));
        events.publishEvent(new PersonErased(number, "guest", Set.of(instanceId)));
    }

    /** Opens and starts a list of guests there, as whoever is signed in. */
    @Transactional
    CaseNumber start(Town town) {
        var number = register.open(
                new NewCase("guestList", "guests", "Street party", town.zone, town.municipality, town.area, "Square"));
        processes.start("guestList", number, town.zone, variables -> {});
        return number;
    }

    @Override
    public String processKey() {
        return "guestList";
    }

    @Override
    public String prefix() {
        return "GUEST";
    }

    @Override
    public String family() {
        return "guests";
    }

    @Override
    public Role starter() {
        return Role.COORD;
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.COORD, Role.MAYOR);
    }

    @Override
    public Set<Role> insiders() {
        return EnumSet.of(Role.COORD);
    }

    @Override
    public NewCase describe(FilledForm startForm) {
        throw new UnsupportedOperationException("Lists are opened by tests");
    }

    @Override
    public void begin(CaseNumber number, FilledForm startForm) {
        throw new UnsupportedOperationException("Lists are opened by tests");
    }
}
