package be.bondwerk.engine;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;

/** Deploys a family as one bundle: a new version of everything in it when anything changed, else nothing. */
final class FamilyDeployment {
    private final RepositoryService repository;

    FamilyDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    /** @throws BrokenModels if the engine cannot read a model */
    void deploy(FamilyFiles family) {
        var bundle = repository
                .createDeployment()
                .name(family.family())
                .source("bondwerk")
                .enableDuplicateFiltering(false);
        family.files().forEach((path, content) -> {
            if (isDeployed(path)) {
                bundle.addString(path, content);
            }
        });
        try {
            bundle.deploy();
        } catch (ParseException unreadable) {
            throw new BrokenModels(faults(unreadable));
        }
    }

    /** Translations are not: a better word is no new version of a process. */
    private static boolean isDeployed(String path) {
        return path.endsWith(".bpmn") || path.endsWith(".dmn") || path.endsWith(".form");
    }

    private static List<ModelFault> faults(ParseException unreadable) {
        return unreadable.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(problem -> new ModelFault(
                                report.getResourceName(), problem.getMainElementId(), problem.getMessage())))
                .toList();
    }
}
