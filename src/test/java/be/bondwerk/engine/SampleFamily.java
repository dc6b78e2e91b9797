package be.bondwerk.engine;

import java.util.TreeMap;

/** A small family that keeps all rules: permits are asked for, judged by a table and granted by a called process. */
public final class SampleFamily {
    public static final String PERMIT = "processes/permits/ask-permit.bpmn";
    public static final String GRANT = "processes/permits/grant-permit.bpmn";
    public static final String TABLE = "processes/permits/judge-permit.dmn";
    public static final String FORM = "forms/permits/describe-event.form";

    private static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="http://bondwerk.be/bpmn">
        """;

    private static final String ASK = HEAD + """
          <bpmn:message id="message_withdrawn" name="PermitWithdrawn" />
          <bpmn:process id="askPermit" name="Ask for a permit" isExecutable="true" camunda:candidateStarterGroups="COORD" camunda:historyTimeToLive="P365D">
            <bpmn:documentation>Somebody asks for a permit.</bpmn:documentation>
            <bpmn:startEvent id="startEvent_asked" name="Permit asked for" camunda:formRef="describeEvent" camunda:formRefBinding="deployment" />
            <bpmn:userTask id="userTask_describeEvent" name="Describe the event" camunda:formRef="describeEvent" camunda:formRefBinding="deployment" camunda:candidateGroups="COORD, MAYOR" camunda:dueDate="${calendar.workingDays(5)}">
              <bpmn:documentation>Say what will happen.</bpmn:documentation>
            </bpmn:userTask>
            <bpmn:boundaryEvent id="event_remind" attachedToRef="userTask_describeEvent" cancelActivity="false">
              <bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${calendar.days(3)}</bpmn:timeDate></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:serviceTask id="serviceTask_remindCoordinator" name="Remind coordinator" camunda:delegateExpression="${remindCoordinator}" />
            <bpmn:endEvent id="endEvent_reminded" name="Reminded" />
            <bpmn:businessRuleTask id="businessRuleTask_judgePermit" name="Judge" camunda:decisionRef="judgePermit" camunda:decisionRefBinding="deployment">
              <bpmn:extensionElements><camunda:inputOutput>
                <camunda:outputParameter name="verdict">${decisionResult[0].verdict}</camunda:outputParameter>
              </camunda:inputOutput></bpmn:extensionElements>
            </bpmn:businessRuleTask>
            <bpmn:exclusiveGateway id="gateway_verdict" name="Allowed?" default="flow_refused" />
            <bpmn:callActivity id="callActivity_grantPermit" name="Grant" calledElement="grantPermit" camunda:calledElementBinding="deployment">
              <bpmn:extensionElements>
                <camunda:in businessKey="${businessKey}" />
                <camunda:in source="zoneId" target="zoneId" />
                <camunda:in source="day" target="day" />
              </bpmn:extensionElements>
              <bpmn:multiInstanceLoopCharacteristics camunda:collection="${permits.days(businessKey)}" camunda:elementVariable="day" />
            </bpmn:callActivity>
            <bpmn:endEvent id="endEvent_granted" name="Permit granted" />
            <bpmn:endEvent id="endEvent_refused" name="Permit refused" />
            <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_describeEvent" />
            <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_describeEvent" targetRef="businessRuleTask_judgePermit" />
            <bpmn:sequenceFlow id="flow_3" sourceRef="businessRuleTask_judgePermit" targetRef="gateway_verdict" />
            <bpmn:sequenceFlow id="flow_4" sourceRef="gateway_verdict" targetRef="callActivity_grantPermit">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${verdict == 'ALLOWED' and visitors gt 0}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="flow_refused" sourceRef="gateway_verdict" targetRef="endEvent_refused" />
            <bpmn:sequenceFlow id="flow_5" sourceRef="callActivity_grantPermit" targetRef="endEvent_granted" />
            <bpmn:sequenceFlow id="flow_6" sourceRef="event_remind" targetRef="serviceTask_remindCoordinator" />
            <bpmn:sequenceFlow id="flow_7" sourceRef="serviceTask_remindCoordinator" targetRef="endEvent_reminded" />
            <bpmn:subProcess id="subProcess_withdrawn" triggeredByEvent="true">
              <bpmn:startEvent id="startEvent_withdrawn" name="Withdrawn"><bpmn:messageEventDefinition messageRef="message_withdrawn" /></bpmn:startEvent>
              <bpmn:endEvent id="endEvent_withdrawn" name="Withdrawn" />
              <bpmn:sequenceFlow id="flow_8" sourceRef="startEvent_withdrawn" targetRef="endEvent_withdrawn" />
            </bpmn:subProcess>
          </bpmn:process>
        </bpmn:definitions>
        """;

    private static final String CALLED = HEAD + """
          <bpmn:process id="grantPermit" name="Grant a permit" isExecutable="true" camunda:historyTimeToLive="P365D">
            <bpmn:startEvent id="startEvent_granting" name="Granting" />
            <bpmn:serviceTask id="serviceTask_writePermit" name="Write permit" camunda:asyncBefore="true" camunda:delegateExpression="${writePermit}" />
            <bpmn:userTask id="userTask_signPermit" name="Sign the permit" camunda:formRef="describeEvent" camunda:formRefBinding="deployment" camunda:candidateGroups="MAYOR" camunda:dueDate="${calendar.days(2)}">
              <bpmn:documentation>Sign it.</bpmn:documentation>
            </bpmn:userTask>
            <bpmn:endEvent id="endEvent_signed" name="Signed" />
            <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_granting" targetRef="serviceTask_writePermit" />
            <bpmn:sequenceFlow id="flow_2" sourceRef="serviceTask_writePermit" targetRef="userTask_signPermit" />
            <bpmn:sequenceFlow id="flow_3" sourceRef="userTask_signPermit" targetRef="endEvent_signed" />
          </bpmn:process>
        </bpmn:definitions>
        """;

    private static final String DECISION = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_judge" name="Judge" namespace="http://bondwerk.be/dmn">
          <decision id="judgePermit" name="DT-P99-1 Permit" camunda:historyTimeToLive="P365D">
            <decisionTable id="table_judgePermit" hitPolicy="FIRST">
              <input id="input_visitors" label="Visitors"><inputExpression id="expression_visitors" typeRef="integer"><text>visitors</text></inputExpression></input>
              <output id="output_verdict" name="verdict" typeRef="string" />
              <rule id="rule_none"><description>Nobody comes.</description><inputEntry id="in_1"><text>0</text></inputEntry><outputEntry id="out_1"><text>"REFUSED"</text></outputEntry></rule>
              <rule id="rule_few"><inputEntry id="in_2"><text>&lt;= 100</text></inputEntry><outputEntry id="out_2"><text>"ALLOWED"</text></outputEntry></rule>
              <rule id="rule_many"><inputEntry id="in_3"><text>-</text></inputEntry><outputEntry id="out_3"><text>"REFUSED"</text></outputEntry></rule>
            </decisionTable>
          </decision>
        </definitions>
        """;

    private static final String DESCRIBE = """
        {"id": "describeEvent", "type": "default", "components": [
          {"key": "visitors", "type": "number", "properties": {"privacy": "C0", "retention": "K1", "routing": "true"}}]}
        """;

    private static final String DUTCH = """
        askPermit=Vergunning vragen
        userTask_describeEvent=Beschrijf het evenement
        userTask_describeEvent.documentation=Zeg wat er zal gebeuren.
        endEvent_granted=Vergunning verleend
        """;

    private SampleFamily() {}

    /** The family as it should be. */
    public static FamilyFiles sound() {
        var files = new TreeMap<String, String>();
        files.put(PERMIT, ASK);
        files.put(GRANT, CALLED);
        files.put(TABLE, DECISION);
        files.put(FORM, DESCRIBE);
        files.put("processes/permits/ask-permit_nl.properties", DUTCH);
        files.put(
                "processes/permits/judge-permit_nl.properties",
                "judgePermit=Vergunning\njudgePermit.row.1=Niemand komt.\n");
        return new FamilyFiles("permits", files);
    }

    /** The family with a piece of one file replaced, every time it occurs there. */
    public static FamilyFiles with(String path, String piece, String replacement) {
        var files = new TreeMap<>(sound().files());
        var content = files.get(path);
        if (!content.contains(piece)) {
            throw new IllegalArgumentException(path + " has no " + piece);
        }
        files.put(path, content.replace(piece, replacement));
        return new FamilyFiles("permits", files);
    }

    /** Without one of its files. */
    public static FamilyFiles without(String path) {
        var files = new TreeMap<>(sound().files());
        files.remove(path);
        return new FamilyFiles("permits", files);
    }
}
