package be.bondwerk.engine;

import be.bondwerk.security.SystemWork;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Checks and deploys all families at start, before anybody is served; a fault in one of them stops the start. */
@Component
class ModelDeployer implements SmartInitializingSingleton {
    private final List<ModelRule> rules;
    private final FamilyDeployment deployment;
    private final ModelReader reader;
    private final DeployedModels models;
    private final ProcessTexts texts;

    ModelDeployer(
            List<ModelRule> rules,
            RepositoryService repository,
            ModelReader reader,
            DeployedModels models,
            ProcessTexts texts) {
        this.rules = rules;
        this.deployment = new FamilyDeployment(repository);
        this.reader = reader;
        this.models = models;
        this.texts = texts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(Families.all());
    }

    /** @throws BrokenModels if any file of any family has a fault; then none is deployed */
    void deploy(Collection<FamilyFiles> families) {
        new ModelCheck(rules).require(families);
        SystemWork.run(() -> families.forEach(this::deploy));
    }

    private void deploy(FamilyFiles family) {
        deployment.deploy(family);
        reader.processes(family).forEach(models::add);
        reader.texts(family).forEach(texts::add);
    }
}
