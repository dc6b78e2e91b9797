package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.bondwerk.shared.CaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no model can do, even one that nobody held against the rules. */
class SandboxTest {
    private static final String BPMN = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="t">
          <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
            <bpmn:startEvent id="s" />
            <bpmn:serviceTask id="x" camunda:expression="%s" camunda:resultVariable="result" />
            <bpmn:userTask id="u" />
            <bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="x" />
            <bpmn:sequenceFlow id="f2" sourceRef="x" targetRef="u" />
          </bpmn:process>
        </bpmn:definitions>
        """;
    private static final String DMN = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="n">
          <decision id="attack" name="attack" camunda:historyTimeToLive="P1D"><variable name="r" />
            <literalExpression%s><text><![CDATA[%s]]></text></literalExpression></decision>
        </definitions>
        """;

    private static BareEngine engine;
    private static int number;

    /** A bean that no model may reach. */
    public static class Secret {
        public Runtime runtime() {
            return Runtime.getRuntime();
        }
    }

    /** A bean with functions, and with methods that are none. */
    public static class Offered extends Secret implements ModelFunctions {
        public Date after(long days) {
            return new Date(days);
        }

        public List<String> three() {
            return List.of("a", "b", "c");
        }

        Date hidden() {
            return new Date();
        }

        public static String everybody() {
            return "static";
        }
    }

    @BeforeAll
    static void open() {
        var catalogue = new TestCatalogue();
        catalogue.always("offered", new Offered());
        catalogue.always("secret", new Secret());
        catalogue.steps(Set.of("step"));
        engine = BareEngine.open(catalogue, new Announcements());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${who.class.name}",
                "${who.toUpperCase()}",
                "${who.bytes}",
                "${execution.processEngineServices}",
                "${execution.id}",
                "${execution}",
                "${task}",
                "${externalTask}",
                "${secret.runtime()}",
                "${secret.class}",
                "${offered.class}",
                "${offered.getClass()}",
                "${offered.hashCode()}",
                "${offered.hidden()}",
                "${offered.runtime()}",
                "${offered.everybody()}",
                "${offered.after(1).toInstant()}",
                "${offered.three().get(0)}",
                "${offered.three()[0]}",
                "${step.execute(execution)}",
                "${step.execute(who)}",
                "${now()}",
                "${dateTime().plusDays(1)}",
                "${authenticatedUserId}",
                "${currentUser()}",
                "${currentUserGroups()}",
                "#{''.getClass()}",
                "${'a'['class']}",
                "${offered['after'](1)}",
                "${runtimeService}",
                "${score = 1}",
                "${(who).getClass().forName('java.lang.Runtime')}",
                "${who}${execution.id}",
                "${score.class}",
                "${true ? execution : 1}",
                "${noSuchVariable}",
                "${decisionResult.size()}",
                "${decisionResult[0].a.b}",
                "${offered.after(offered.after(1))}",
                "${offered.after(who.bytes)}",
                "${who[0]}",
                "${offered}",
                "${caseExecution}",
                "${''['class'].forName('java.lang.Runtime')}",
                "${offered.after}",
                "${"
            })
    void refuses(String attack) {
        assertThatThrownBy(() -> evaluate(attack)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(function(x) external { java: { class: \"java.lang.System\", method signature:"
                        + " \"getProperty(java.lang.String)\" } })(\"user.home\")",
                "secret.runtime()",
                "who.getClass()",
                "execution.id"
            })
    void refusesInFeelOrKnowsNothing(String attack) {
        assertThat(feelOrNothing(attack)).isNull();
    }

    @Test
    void refusesOtherLanguagesInDecisions() {
        deployDecision(" expressionLanguage=\"juel\"", "${who.class}");
        assertThatThrownBy(SandboxTest::decide).isInstanceOf(RuntimeException.class);
        deployDecision(" expressionLanguage=\"groovy\"", "1 + 1");
        assertThatThrownBy(SandboxTest::decide).isInstanceOf(RuntimeException.class);
    }

    @Test
    void refusesScripts() {
        deploy(
                "scripted",
                BPMN.formatted("scripted", "${who}")
                        .replace("<bpmn:serviceTask", "<bpmn:scriptTask scriptFormat=\"groovy\"")
                        .replace(
                                "camunda:expression=\"${who}\" camunda:resultVariable=\"result\" />",
                                "><bpmn:script>1</bpmn:script></bpmn:scriptTask>"));
        assertThatThrownBy(() -> start("scripted", Map.of())).hasMessageContaining("script");
    }

    @Test
    void offersVariablesFunctionsAndTheCaseNumber() {
        assertThat(evaluate("${who}")).isEqualTo("anna");
        assertThat(evaluate("${offered.after(score)}")).isEqualTo(new Date(4));
        assertThat(evaluate("${businessKey}").toString()).startsWith("SAND-2026-");
        assertThat(evaluate("${score ge 3 and not empty who ? 'yes' : 'no'}")).isEqualTo("yes");
        assertThat(evaluate("by ${who} with ${score}")).isEqualTo("by anna with 4");
    }

    @ParameterizedTest
    @MethodSource("objects")
    void refusesWhatIsNoShortTextNumberFlagOrDate(Object value) {
        deploy("holding", BPMN.formatted("holding", "${who}"));
        assertThatThrownBy(() -> start("holding", Map.of("held", value))).isInstanceOf(RuntimeException.class);
    }

    static List<Object> objects() {
        return List.of(
                new ArrayList<>(List.of("a")),
                new HashMap<>(Map.of("a", 1)),
                LocalDate.of(2026, 1, 1),
                new byte[] {1},
                Variables.fileValue("a.txt").file(new byte[] {1}).create(),
                Variables.serializedObjectValue("x")
                        .objectTypeName("java.lang.Object")
                        .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                        .create(),
                "x".repeat(201));
    }

    @Test
    void holdsShortTextsNumbersFlagsAndDates() {
        deploy("holding", BPMN.formatted("holding", "${who}"));
        var instance =
                start("holding", Map.of("a", "x".repeat(200), "b", 1, "c", 1L, "d", 1.5, "e", true, "f", new Date()));
        assertThat(engine.get().getRuntimeService().getVariables(instance)).containsKeys("a", "b", "c", "d", "e", "f");
    }

    @Test
    void aProcessNeedsAZone() {
        deploy("homeless", BPMN.formatted("homeless", "${who}"));
        assertThatThrownBy(() -> engine.get()
                        .getRuntimeService()
                        .startProcessInstanceByKey("homeless", "SAND-2026-999", Map.of("who", "anna")))
                .hasMessageContaining("needs a zoneId");
    }

    private static Object evaluate(String expression) {
        deploy(
                "attack",
                BPMN.formatted(
                        "attack",
                        expression.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")));
        return engine.get().getRuntimeService().getVariable(start("attack", Map.of()), "result");
    }

    private static String start(String process, Map<String, Object> variables) {
        var values = new HashMap<String, Object>(Map.of("who", "anna", "score", 4));
        values.putAll(variables);
        return engine.start(process, CaseNumber.parse("SAND-2026-%03d".formatted(++number)), values)
                .getId();
    }

    private static Object feelOrNothing(String expression) {
        deployDecision("", expression);
        try {
            return decide();
        } catch (RuntimeException refused) {
            return null;
        }
    }

    private static Object decide() {
        return engine.get()
                .getDecisionService()
                .evaluateDecisionByKey("attack")
                .variables(Map.of("who", "anna", "secret", new Secret()))
                .evaluate()
                .getSingleEntry();
    }

    private static void deployDecision(String language, String expression) {
        repository()
                .createDeployment()
                .addString("attack.dmn", DMN.formatted(language, expression))
                .deploy();
    }

    private static void deploy(String name, String model) {
        repository().createDeployment().addString(name + ".bpmn", model).deploy();
    }

    private static RepositoryService repository() {
        return engine.get().getRepositoryService();
    }
}
