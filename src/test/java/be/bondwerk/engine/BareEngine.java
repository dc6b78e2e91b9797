package be.bondwerk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.bondwerk.engine.announce.AnnouncingPlugin;
import be.bondwerk.engine.config.EngineSettings;
import be.bondwerk.engine.rules.HouseRules;
import be.bondwerk.engine.sandbox.Catalogue;
import be.bondwerk.engine.xml.ModelFile;
import be.bondwerk.shared.CaseNumber;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** An engine without Spring on a database of its own in memory. */
final class BareEngine {
    private final ProcessEngine engine;
    private final Catalogue catalogue;

    private BareEngine(ProcessEngine engine, Catalogue catalogue) {
        this.engine = engine;
        this.catalogue = catalogue;
    }

    /** Stands for an engine that is not open yet. */
    static BareEngine none() {
        return new BareEngine(null, null);
    }

    static BareEngine open(Catalogue catalogue, Announcements announcements) {
        var settings = (ProcessEngineConfigurationImpl) new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .setJobExecutorActivate(false);
        settings.setProcessEngineName(UUID.randomUUID().toString());
        settings.getProcessEnginePlugins().add(new AnnouncingPlugin(announcements));
        settings.getProcessEnginePlugins().add(new EngineSettings(catalogue));
        return new BareEngine(settings.buildProcessEngine(), catalogue);
    }

    ProcessEngine get() {
        return Objects.requireNonNull(engine, "The engine opens before the first test");
    }

    /** Holds a family against the house's rules, except those that need the whole application, and deploys it. */
    void deploy(FamilyFiles family) {
        new ModelCheck(HouseRules.ofModels()).require(List.of(family));
        if (catalogue instanceof TestCatalogue test) {
            test.steps(stepsIn(family));
        }
        new FamilyDeployment(engine.getRepositoryService()).deploy(family);
    }

    ProcessInstance start(String processKey, CaseNumber number, Map<String, Object> variables) {
        var values = new HashMap<>(variables);
        values.put(Zones.VARIABLE, ProcessTest.ZONE);
        return engine.getRuntimeService().startProcessInstanceByKey(processKey, number.text(), values);
    }

    Task task(String key) {
        var found =
                engine.getTaskService().createTaskQuery().taskDefinitionKey(key).list();
        assertThat(found).as("open tasks %s among %s", key, tasks()).hasSize(1);
        return found.get(0);
    }

    List<String> tasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** The job that comes first among those due by then; null without any. */
    Job nextJob(Date until) {
        return engine.getManagementService().createJobQuery().withRetriesLeft().list().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(until))
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()))
                .orElse(null);
    }

    void endAll() {
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> engine.getRuntimeService().deleteProcessInstance(id, "test over", true));
    }

    /** Demands that every flow node of the process' newest version was passed. */
    void requireCoverage(String processKey) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        Set<String> passed = engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition.getId())
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        var nodes = engine
                .getRepositoryService()
                .getBpmnModelInstance(definition.getId())
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .toList();
        assertThat(passed).as("flow nodes of %s that tests passed", processKey).containsAll(nodes);
    }

    void close() {
        if (engine != null) {
            engine.close();
        }
    }

    private static Set<String> stepsIn(FamilyFiles family) {
        return family.ending(".bpmn").entrySet().stream()
                .flatMap(file -> ModelFile.read(file.getKey(), file.getValue()).all().stream())
                .map(element -> ModelFile.camunda(element, "delegateExpression"))
                .filter(expression -> expression.matches("\\$\\{\\w+}"))
                .map(expression -> expression.substring(2, expression.length() - 1))
                .collect(Collectors.toSet());
    }
}
