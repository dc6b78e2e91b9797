package be.bondwerk.api;

import be.bondwerk.shared.CaseNumber;

/** Where things are found: paths below the address of Bondwerk. */
final class Addresses {

    /** Everything of this version of the API. */
    static final String ROOT = "/api/v1";

    static final String PROCESSES = ROOT + "/processes";
    static final String TASKS = ROOT + "/tasks";
    static final String CASES = ROOT + "/cases";

    private Addresses() {}

    static String process(String key) {
        return PROCESSES + "/" + key;
    }

    static String task(String id) {
        return TASKS + "/" + id;
    }

    static String kase(CaseNumber number) {
        return CASES + "/" + number.text();
    }
}
