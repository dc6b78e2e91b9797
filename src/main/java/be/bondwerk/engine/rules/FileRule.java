package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.ModelFault;
import be.bondwerk.engine.ModelRule;
import be.bondwerk.engine.xml.ModelFile;
import java.util.List;

/** A rule that looks at one kind of file at a time. */
abstract class FileRule implements ModelRule {
    static final String BPMN = ".bpmn";
    static final String DMN = ".dmn";

    private final List<String> kinds;

    FileRule(String... kinds) {
        this.kinds = List.of(kinds);
    }

    @Override
    public final List<ModelFault> check(FamilyFiles family) {
        return kinds.stream()
                .flatMap(kind -> family.ending(kind).entrySet().stream())
                .map(file -> ModelFile.read(file.getKey(), file.getValue()))
                .flatMap(model -> check(model, family).stream())
                .toList();
    }

    private List<ModelFault> check(ModelFile model, FamilyFiles family) {
        var faults = new Faults(model);
        check(model, family, faults);
        return faults.found();
    }

    abstract void check(ModelFile model, FamilyFiles family, Faults faults);
}
