package be.bondwerk.engine.announce;

import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_END;

import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Adds our listeners to every process while it is read; built in, so that no modification of a case skips them. */
class AnnouncingParseListener extends AbstractBpmnParseListener {
    private static final ExecutionListener PASSED =
            execution -> PassedEnds.ofThisCommand().note(execution);

    private final EndListener end;
    private final TimerListener timer;
    private final CompletedBy completedBy = new CompletedBy();

    AnnouncingParseListener(Consumer<Object> audience) {
        end = new EndListener(audience);
        timer = new TimerListener(audience);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(EVENTNAME_END, PASSED);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(EVENTNAME_END, end);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, completedBy);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (element.element("timerEventDefinition") != null) {
            activity.addBuiltInListener(EVENTNAME_END, timer);
        }
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element element, boolean interrupting, ActivityImpl activity) {
        activity.addBuiltInListener(EVENTNAME_END, timer);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element element, ActivityImpl activity) {
        activity.addBuiltInListener(EVENTNAME_END, timer);
    }
}
