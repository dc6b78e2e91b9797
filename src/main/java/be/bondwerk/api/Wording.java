package be.bondwerk.api;

/** What the description of the API says in several places, and the limits of what is sent. */
final class Wording {

    static final String PROCESS = "Id of the process";
    static final String TASK = "Id of the task";
    static final String TASK_EXAMPLE = "0d9c1c2e-c61b-11f0-9a3c-0242ac120002";
    static final String NUMBER = "Number of the case";
    static final String NUMBER_EXAMPLE = "ALLY-2026-001";
    static final String AFTER = "The next of the page before, with the same filters; left out for the first page";
    static final String SIZE = "How many at most";
    static final String AREA = "Only those in this area";
    static final String AREA_EXAMPLE = "linderveld-park";
    static final String KIND = "Only those of this process";

    static final String KEY_HEADER = "Idempotency-Key";
    static final String KEY_SHAPE = "[\\x21-\\x7e]{1,100}";
    static final String KEY_EXAMPLE = "7d6f1a52-93c5-4c0b-8a6e-1f6b5d1a9c77";
    static final String KEY = "A text that you choose for this request and use for no other, such as a UUID: 1 to 100"
            + " visible ASCII characters";
    static final String ONCE =
            "With an Idempotency-Key this is done once, however often you send it within 24 hours: you get"
                    + " the first answer again, marked Idempotency-Replayed. A request that failed is not remembered.";

    /** No control characters. */
    static final String PLAIN = "[^\\x00-\\x1f]*";

    static final int LONGEST_TEXT = 200;
    static final int LONGEST_ID = 100;
    static final int LONGEST_CURSOR = 1000;
    static final int LARGEST_PAGE = 200;
    static final String PAGE = "50";

    private Wording() {}
}
