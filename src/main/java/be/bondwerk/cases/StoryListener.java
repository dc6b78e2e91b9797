package be.bondwerk.cases;

import be.bondwerk.calendar.BusinessClock;
import be.bondwerk.cases.StoryWord.Element;
import be.bondwerk.cases.StoryWord.Rules;
import be.bondwerk.engine.ProcessEnded;
import be.bondwerk.engine.RuleApplied;
import be.bondwerk.engine.TimerFired;
import be.bondwerk.shared.CaseClosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the story what the engine does by itself, and closes a case with its process. */
@Component
class StoryListener {

    private static final String END_EVENT = "endEvent_";

    private final CaseBook book;
    private final Story story;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    StoryListener(CaseBook book, Story story, BusinessClock clock, ApplicationEventPublisher events) {
        this.book = book;
        this.story = story;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(ProcessEnded event) {
        var end = new Element(event.processKey(), event.endEventId());
        if (!event.root()) {
            var process = new Element(event.processKey(), event.processKey());
            story.tellOf(event.instanceId(), event.number(), StoryKind.STEP, "cases.story.partEnded", process);
        } else if (book.end(event.number(), endState(event.endEventId()), clock.instant())) {
            story.tell(event.number(), StoryKind.ENDED, "cases.story.ended", end);
            events.publishEvent(new CaseClosed(event.number(), clock.today()));
        }
    }

    private static String endState(String endEventId) {
        return endEventId.startsWith(END_EVENT) ? endEventId.substring(END_EVENT.length()) : endEventId;
    }

    @EventListener
    void on(RuleApplied event) {
        story.tellOf(
                event.instanceId(),
                event.number(),
                StoryKind.RULE,
                event.rows().isEmpty() ? "cases.story.noRule" : "cases.story.rule",
                new Element(event.processKey(), event.decisionKey()),
                new Rules(event.processKey(), event.decisionKey(), event.rows()));
    }

    @EventListener
    void on(TimerFired event) {
        story.tell(
                event.number(),
                StoryKind.TIMER,
                "cases.story.timer",
                new Element(event.processKey(), event.elementId()));
    }
}
