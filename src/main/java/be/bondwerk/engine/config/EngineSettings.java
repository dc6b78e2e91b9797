package be.bondwerk.engine.config;

import be.bondwerk.engine.sandbox.Catalogue;
import be.bondwerk.engine.sandbox.SandboxExpressionManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.BooleanValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.DateValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;
import org.camunda.bpm.engine.impl.variable.serializer.DoubleValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.IntegerValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.LongValueSerlializer;
import org.camunda.bpm.engine.impl.variable.serializer.NullValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ShortValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;

/** What holds for every engine of Bondwerk, the bare one of process tests too: the sandbox, the kinds of variables, zones, history and retries. */
public class EngineSettings extends AbstractProcessEnginePlugin {
    /** Nobody needs longer lists than this in one piece. */
    static final int LONGEST_LIST = 1000;

    private static final String RETRIES = "PT10S,PT1M,PT10M";

    private final Catalogue catalogue;

    /** @param catalogue the beans that models may name */
    public EngineSettings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new SandboxExpressionManager(catalogue));
        engine.setVariableTypes(routingValues());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setTenantIdProvider(new ZoneTenants());
        engine.setCmmnEnabled(false);
        limitQueries(engine);
        keepHistory(engine);
        runJobs(engine);
    }

    /** Short texts, numbers, flags, dates: what the engine may hold. */
    private static VariableSerializers routingValues() {
        return new DefaultVariableSerializers()
                .addSerializer(new NullValueSerializer())
                .addSerializer(new ShortTextSerializer())
                .addSerializer(new BooleanValueSerializer())
                .addSerializer(new ShortValueSerializer())
                .addSerializer(new IntegerValueSerializer())
                .addSerializer(new LongValueSerlializer())
                .addSerializer(new DateValueSerializer())
                .addSerializer(new DoubleValueSerializer())
                .addSerializer(new RefusingObjectSerializer());
    }

    private static void limitQueries(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setQueryMaxResultsLimit(LONGEST_LIST);
    }

    private static void keepHistory(ProcessEngineConfigurationImpl engine) {
        engine.setHistory("full");
        engine.setHistoryRemovalTimeStrategy("end");
        engine.setEnforceHistoryTimeToLive(true);
    }

    private static void runJobs(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
    }
}
