package be.bondwerk.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a case is and which way it came: the case's own process first, then those it called. */
public record CaseDiagram(List<Drawing> drawings) {

    /**
     * One process of the case.
     *
     * @param name of the process, in the reader's language
     * @param subject about whom or what; null if about the case itself
     * @param bpmn the model as XML
     * @param walked ids of the elements that were passed
     * @param active ids of the elements where something waits now
     * @param outline the same in plain words, in the order it happened
     */
    public record Drawing(
            String instanceId,
            String name,
            @Nullable String subject,
            String bpmn,
            Set<String> walked,
            Set<String> active,
            List<Step> outline) {}

    /**
     * One step in plain words.
     *
     * @param text what was or is to be done
     * @param ended null while it goes on
     */
    public record Step(
            String elementId,
            String text,
            Instant started,
            @Nullable Instant ended) {

        /** Whether it goes on now. */
        public boolean active() {
            return ended == null;
        }
    }
}
