package be.bondwerk.engine.announce;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Makes the engine announce ended processes, applied rules and fired timers, and note who completed a task. */
public class AnnouncingPlugin extends AbstractProcessEnginePlugin {
    private final Consumer<Object> audience;

    /** @param audience is told each event at once, in the engine's transaction */
    public AnnouncingPlugin(Consumer<Object> audience) {
        this.audience = audience;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = engine.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> all = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        all.add(new AnnouncingParseListener(audience));
        engine.setCustomPreBPMNParseListeners(all);
        engine.setCustomSessionFactories(sessions(engine));
        engine.setDmnEngineConfiguration(rulesAnnounced());
    }

    private static List<SessionFactory> sessions(ProcessEngineConfigurationImpl engine) {
        var known = engine.getCustomSessionFactories();
        List<SessionFactory> all = known == null ? new ArrayList<>() : new ArrayList<>(known);
        all.add(new PassedEnds.Factory());
        return all;
    }

    private DefaultDmnEngineConfiguration rulesAnnounced() {
        var decisions = new DefaultDmnEngineConfiguration();
        List<DmnDecisionEvaluationListener> listeners = new ArrayList<>();
        listeners.add(new RuleListener(audience));
        decisions.setCustomPostDecisionEvaluationListeners(listeners);
        return decisions;
    }
}
