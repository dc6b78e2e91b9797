package be.bondwerk.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asks decision tables what they would say, on an engine of their own that keeps no history. */
@Service
@PreAuthorize("isAuthenticated()")
public class WhatIf {
    private static final int TABLES = 200;

    private final RepositoryService repository;
    private final ActingPerson acting;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Cache<String, DmnDecision> tables =
            Caffeine.newBuilder().maximumSize(TABLES).build();

    WhatIf(RepositoryService repository, ActingPerson acting) {
        this.repository = repository;
        this.acting = acting;
    }

    /**
     * What a table would answer, in the version that was deployed together with a process.
     *
     * @param definitionId version of the process that asks the table
     * @param decisionKey id of the decision, such as {@code checkComposition}
     * @param inputs text, numbers and flags by the names that the table reads
     * @return the rows that apply, in their order, each with its outputs by name; empty when none does
     * @throws IllegalArgumentException if that process was not deployed with such a table
     */
    public List<Map<String, Object>> ask(String definitionId, String decisionKey, Map<String, Object> inputs) {
        var table = tables.get(
                definitionId + " " + decisionKey, name -> acting.call(() -> table(definitionId, decisionKey)));
        return engine.evaluateDecisionTable(table, inputs).getResultList();
    }

    private DmnDecision table(String definitionId, String decisionKey) {
        var decision = repository
                .createDecisionDefinitionQuery()
                .deploymentId(repository.getProcessDefinition(definitionId).getDeploymentId())
                .decisionDefinitionKey(decisionKey)
                .singleResult();
        if (decision == null) {
            throw new IllegalArgumentException("No table " + decisionKey + " was deployed with " + definitionId);
        }
        return engine.parseDecision(decisionKey, repository.getDecisionModel(decision.getId()));
    }
}
