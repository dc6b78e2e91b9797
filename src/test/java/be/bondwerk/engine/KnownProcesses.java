package be.bondwerk.engine;

import org.springframework.boot.test.context.TestConfiguration;

/** Lets tests of other modules make a process known that they deployed themselves. */
@TestConfiguration(proxyBeanMethods = false)
public class KnownProcesses {
    private final DeployedModels models;

    KnownProcesses(DeployedModels models) {
        this.models = models;
    }

    /** From now on the library has it. */
    public void add(ProcessModel model) {
        models.add(model);
    }
}
