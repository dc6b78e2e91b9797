package be.bondwerk.allies.process;

import java.util.HashMap;
import java.util.Map;

/** What interviewers and second assessors submit in tests: adults who agreed and about whom nothing speaks. */
final class Interviews {

    private Interviews() {}

    /** Somebody with these scores who may be visited at home. */
    static Map<String, Object> scored(int influence, int commitment, int constructive, int willingness) {
        var values = new HashMap<String, Object>();
        values.put("consent", true);
        values.put("adult", true);
        values.put("integrity", "NONE");
        values.put("conflict", "NONE");
        values.put("influence", influence);
        values.put("commitment", commitment);
        values.put("constructive", constructive);
        values.put("willingness", willingness);
        values.put("consentHomeVisit", true);
        return values;
    }

    /** A second assessor who is convinced, but for what they think of the candidate’s integrity. */
    static Map<String, Object> secondOpinion(String integrity) {
        var values = convincingBut("integrity", integrity);
        values.put("homeVisit", "CONFIRMS");
        return values;
    }

    /** Somebody convincing, but for one answer. */
    static Map<String, Object> convincingBut(String key, Object value) {
        var values = scored(4, 4, 4, 4);
        values.put(key, value);
        return values;
    }
}
