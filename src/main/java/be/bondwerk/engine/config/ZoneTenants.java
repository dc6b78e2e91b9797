package be.bondwerk.engine.config;

import be.bondwerk.engine.Zones;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;

/** Every process instance belongs to the zone it is started with; called processes belong to the caller's. */
class ZoneTenants implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        var caller = context.getSuperExecution();
        var zone = caller == null ? context.getVariables().get(Zones.VARIABLE) : caller.getTenantId();
        if (zone instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException("Process %s needs a zoneId"
                .formatted(context.getProcessDefinition().getKey()));
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        var execution = context.getExecution();
        return execution == null ? null : execution.getTenantId();
    }
}
