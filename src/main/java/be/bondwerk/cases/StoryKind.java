package be.bondwerk.cases;

/** What sort of thing happened in a case. */
public enum StoryKind {
    STARTED,
    TASK_DONE,
    STEP,
    RULE,
    TIMER,
    NOTE,
    PERSON,
    TOLD,
    WITHDRAWN,
    ENDED
}
