package be.bondwerk.cases;

import be.bondwerk.shared.Refusal;
import org.springframework.stereotype.Component;

/** What people do to a case itself: write next to it, withdraw it. */
@Component
class CaseChanges {

    private static final int SHORTEST_REASON = 10;

    private final Access access;
    private final CaseKinds kinds;
    private final Notes notes;
    private final Story story;

    CaseChanges(Access access, CaseKinds kinds, Notes notes, Story story) {
        this.access = access;
        this.kinds = kinds;
        this.notes = notes;
        this.story = story;
    }

    void note(CaseFacts facts, String text) {
        if (!access.mayNote(facts)) {
            throw access.notAllowed("write next to", facts.number());
        }
        var note = notes.write(facts.number(), text);
        story.tellNote(note, facts.number(), StoryKind.NOTE, "cases.story.note");
    }

    void withdraw(CaseFacts facts, String reason) {
        if (!access.mayWithdraw(facts)) {
            throw access.notAllowed("withdraw", facts.number());
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new Refusal("cases.refusal.shortReason", SHORTEST_REASON);
        }
        var note = notes.write(facts.number(), reason);
        story.tellNote(note, facts.number(), StoryKind.WITHDRAWN, "cases.story.withdrawn");
        kinds.of(facts.processKey()).orElseThrow().withdraw(facts.number(), reason.strip());
    }
}
