package be.bondwerk.engine;

import static be.bondwerk.engine.SampleFamily.FORM;
import static be.bondwerk.engine.SampleFamily.GRANT;
import static be.bondwerk.engine.SampleFamily.PERMIT;
import static be.bondwerk.engine.SampleFamily.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.engine.rules.HouseRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house finds the model that breaks it, and says where and why. */
class ModelRulesTest {
    private static final String TASK = "userTask_describeEvent";
    private static final String DELEGATE = "camunda:delegateExpression=\"${writePermit}\"";

    @Test
    void aSoundFamilyHasNoFaults() {
        assertThat(faults(SampleFamily.sound())).isEmpty();
    }

    @Test
    void aFormThatIsMissingIsNamed() {
        assertThat(faults(SampleFamily.without(FORM))).anySatisfy(fault -> assertThat(fault.reason())
                .contains("no form file forms/permits/describe-event.form"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("brokenModels")
    void findsTheFault(String path, String piece, String replacement, String reason, String element) {
        assertThat(faults(SampleFamily.with(path, piece, replacement))).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(path);
            assertThat(fault.reason()).contains(reason);
            assertThat(fault.element()).isEqualTo(element);
        });
    }

    static Stream<Arguments> brokenModels() {
        return Stream.of(
                broken(
                        PERMIT,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                        "DOCTYPE",
                        null),
                broken(PERMIT, "</bpmn:process>", "", "cannot be read", null),
                broken(PERMIT, "name=\"Describe the event\"", "name=\" \"", "needs a name", TASK),
                broken(PERMIT, "Say what will happen.", "", "needs documentation", TASK),
                broken(PERMIT, "camunda:dueDate=\"${calendar.workingDays(5)}\"", "", "needs a due date", TASK),
                broken(PERMIT, "COORD, MAYOR", "COORD, SHERIFF", "unknown: [SHERIFF]", TASK),
                broken(PERMIT, "camunda:candidateGroups=\"COORD, MAYOR\"", "", "lists codes of roles", TASK),
                broken(
                        PERMIT,
                        "camunda:candidateStarterGroups=\"COORD\"",
                        "camunda:candidateStarterGroups=\"KING\"",
                        "unknown: [KING]",
                        "askPermit"),
                broken(GRANT, "camunda:formRef=\"describeEvent\"", "", "needs a form", "userTask_signPermit"),
                broken(
                        GRANT,
                        "camunda:formRefBinding=\"deployment\"",
                        "camunda:formRefBinding=\"latest\"",
                        "formRefBinding must be deployment",
                        "userTask_signPermit"),
                broken(
                        GRANT,
                        "formRef=\"describeEvent\"",
                        "formRef=\"signEvent\"",
                        "no form file forms/permits/sign-event.form",
                        "userTask_signPermit"),
                broken(GRANT, "camunda:historyTimeToLive=\"P365D\"", "", "historyTimeToLive is missing", "grantPermit"),
                broken(TABLE, "camunda:historyTimeToLive=\"P365D\"", "", "historyTimeToLive is missing", "judgePermit"),
                broken(GRANT, "serviceTask_writePermit", "Task_1", "looks like serviceTask_camelCase", "Task_1"),
                broken(GRANT, "id=\"flow_1\"", "id=\"Flow1\"", "starts with flow_", "Flow1"),
                broken(
                        PERMIT,
                        "\"gateway_verdict\"",
                        "\"Gateway_verdict\"",
                        "looks like gateway_camelCase",
                        "Gateway_verdict"),
                broken(
                        PERMIT,
                        "\"endEvent_refused\"",
                        "\"end_refused\"",
                        "looks like endEvent_camelCase",
                        "end_refused"),
                broken(GRANT, "id=\"flow_2\"", "id=\"flow_1\"", "used twice", "flow_1"),
                broken(
                        GRANT,
                        "id=\"grantPermit\"",
                        "id=\"grantLicence\"",
                        "must be named grant-licence.bpmn",
                        "grantLicence"),
                broken(GRANT, "name=\"Signed\"", "name=\"\"", "end event needs a name", "endEvent_signed"),
                broken(
                        GRANT,
                        DELEGATE,
                        "camunda:expression=\"${execution.id}\"",
                        "is refused",
                        "serviceTask_writePermit"),
                broken(GRANT, "name=\"Sign the permit\"", "name=\"${''.class}\"", "is refused", "userTask_signPermit"),
                broken(GRANT, "Sign it.", "${runtime.exec('x').pid()}", "is refused", "userTask_signPermit"),
                broken(
                        PERMIT,
                        "${verdict == 'ALLOWED' and visitors gt 0}",
                        "${decisionResult[0].verdict}",
                        "read only in an output parameter",
                        "flow_4"),
                broken(
                        GRANT,
                        DELEGATE,
                        "camunda:class=\"java.lang.Runtime\"",
                        "camunda:class is not allowed",
                        "serviceTask_writePermit"),
                broken(
                        GRANT,
                        DELEGATE,
                        "camunda:type=\"external\" camunda:topic=\"x\"",
                        "camunda:topic is not allowed",
                        "serviceTask_writePermit"),
                broken(GRANT, DELEGATE, "", "names a bean of the catalogue", "serviceTask_writePermit"),
                broken(
                        GRANT,
                        "bpmn:serviceTask",
                        "bpmn:scriptTask",
                        "scriptTask is not allowed",
                        "serviceTask_writePermit"),
                broken(
                        PERMIT,
                        "camunda:decisionRef=\"judgePermit\"",
                        "camunda:decisionRef=\"judgePermit\" camunda:mapDecisionResult=\"singleEntry\"",
                        "mapDecisionResult is not allowed",
                        "businessRuleTask_judgePermit"),
                broken(
                        PERMIT,
                        "camunda:decisionRef=\"judgePermit\"",
                        "camunda:decisionRef=\"judgePermit\" camunda:resultVariable=\"all\"",
                        "taken with output parameters",
                        "businessRuleTask_judgePermit"),
                broken(
                        PERMIT,
                        "camunda:decisionRef=\"judgePermit\"",
                        "",
                        "names a decision",
                        "businessRuleTask_judgePermit"),
                broken(
                        PERMIT,
                        "camunda:decisionRefBinding=\"deployment\"",
                        "",
                        "decisionRefBinding must be deployment",
                        "businessRuleTask_judgePermit"),
                broken(
                        PERMIT,
                        "<camunda:inputOutput>",
                        "<camunda:executionListener event=\"start\" class=\"x.Y\" /><camunda:inputOutput>",
                        "listener is a bean of the catalogue",
                        "businessRuleTask_judgePermit"),
                broken(
                        PERMIT,
                        "<camunda:inputOutput>",
                        "<camunda:connector /><camunda:inputOutput>",
                        "connector is not allowed",
                        "businessRuleTask_judgePermit"),
                broken(
                        PERMIT,
                        "<bpmn:conditionExpression xsi",
                        "<bpmn:conditionExpression language=\"javascript\" xsi",
                        "not a script",
                        "flow_4"),
                broken(
                        PERMIT,
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${calendar.days(3)}</bpmn:timeDate>",
                        "<bpmn:timeCycle>R/P6W</bpmn:timeCycle>",
                        "weeks in a time cycle",
                        "event_remind"),
                broken(
                        GRANT,
                        "name=\"Granting\" />",
                        "name=\"Granting\"><bpmn:timerEventDefinition /></bpmn:startEvent>",
                        "timer may not start a process",
                        "startEvent_granting"),
                broken(
                        GRANT,
                        "<bpmn:documentation>Sign it.</bpmn:documentation>",
                        "<bpmn:documentation>Sign it.</bpmn:documentation><bpmn:multiInstanceLoopCharacteristics />",
                        "only a call activity",
                        "userTask_signPermit"),
                broken(
                        GRANT,
                        "<bpmn:documentation>Sign it.</bpmn:documentation>",
                        "<bpmn:documentation>Sign it.</bpmn:documentation><bpmn:standardLoopCharacteristics />",
                        "loop with a gateway",
                        "userTask_signPermit"),
                broken(
                        PERMIT,
                        "camunda:calledElementBinding=\"deployment\"",
                        "",
                        "calledElementBinding must be",
                        "callActivity_grantPermit"),
                broken(
                        PERMIT,
                        "calledElement=\"grantPermit\"",
                        "calledElement=\"mediation\"",
                        "same family",
                        "callActivity_grantPermit"),
                broken(
                        PERMIT,
                        "<camunda:in source=\"zoneId\" target=\"zoneId\" />",
                        "",
                        "needs the zone",
                        "callActivity_grantPermit"),
                broken(
                        PERMIT,
                        "<camunda:in businessKey=\"${businessKey}\" />",
                        "",
                        "needs the case number",
                        "callActivity_grantPermit"),
                broken(TABLE, "DT-P99-1 Permit", "Permit", "starts with the table's id", "judgePermit"),
                broken(
                        TABLE,
                        "typeRef=\"integer\"",
                        "typeRef=\"integer\" expressionLanguage=\"groovy\"",
                        "not in groovy",
                        "expression_visitors"),
                broken(
                        TABLE,
                        "<text>visitors</text>",
                        "<text>now()</text>",
                        "look at the clock",
                        "expression_visitors"),
                broken(
                        PERMIT,
                        "verdict == 'ALLOWED'",
                        "verdickt == 'ALLOWED'",
                        "nobody declares the variable verdickt",
                        "flow_4"),
                broken(
                        GRANT,
                        DELEGATE,
                        "camunda:delegateExpression=\"${writePermitt}\"",
                        "no JavaDelegate writePermitt",
                        "serviceTask_writePermit"),
                broken(
                        GRANT,
                        DELEGATE,
                        "camunda:delegateExpression=\"${calendar}\"",
                        "no JavaDelegate calendar",
                        "serviceTask_writePermit"),
                broken(
                        PERMIT,
                        "permits.days(businessKey)",
                        "permits.weeks(businessKey)",
                        "no function permits.weeks with 1",
                        "callActivity_grantPermit"),
                broken(
                        PERMIT,
                        "permits.days(businessKey)",
                        "permits.days(businessKey, 2)",
                        "no function permits.days with 2",
                        "callActivity_grantPermit"),
                broken(
                        PERMIT,
                        "permits.days(businessKey)",
                        "writePermit.execute(businessKey)",
                        "no function writePermit.execute",
                        "callActivity_grantPermit"));
    }

    private static Arguments broken(String path, String piece, String replacement, String reason, String element) {
        return Arguments.of(path, piece, replacement, reason, element);
    }

    private static List<ModelFault> faults(FamilyFiles family) {
        var catalogue = new TestCatalogue();
        catalogue.always("permits", new SamplePermits());
        catalogue.steps(Set.of("writePermit", "remindCoordinator"));
        return HouseRules.of(catalogue).check(family);
    }
}
