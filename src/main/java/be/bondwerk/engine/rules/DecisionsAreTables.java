package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.xml.ModelFile;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A decision is a table in FEEL, is named after the table it comes from, and does not look at the clock. */
class DecisionsAreTables extends FileRule {
    private static final Pattern NAME = Pattern.compile("DT-P\\d{2}-\\d+[a-z]? \\S.*");
    private static final Pattern CLOCK = Pattern.compile("\\b(now|today)\\s*\\(");

    DecisionsAreTables() {
        super(DMN);
    }

    @Override
    void check(ModelFile model, FamilyFiles family, Faults faults) {
        model.all("decision").forEach(decision -> check(decision, faults));
        model.all().forEach(element -> language(element, faults));
        model.all("text").stream()
                .filter(text -> CLOCK.matcher(text.getTextContent()).find())
                .forEach(text -> faults.add(text, "a table does not look at the clock; give it the time as an input"));
    }

    private static void check(Element decision, Faults faults) {
        if (!NAME.matcher(decision.getAttribute("name")).matches()) {
            faults.add(decision, "the name starts with the table's id, such as DT-P01-2 Ally eligibility");
        }
        if (ModelFile.children(decision, "decisionTable").isEmpty()) {
            faults.add(decision, "a decision is a table");
        }
    }

    private static void language(Element element, Faults faults) {
        var language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
            faults.add(element, "tables are written in FEEL, not in " + language);
        }
    }
}
