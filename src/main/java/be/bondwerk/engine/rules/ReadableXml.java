package be.bondwerk.engine.rules;

import be.bondwerk.engine.FamilyFiles;
import be.bondwerk.engine.ModelFault;
import be.bondwerk.engine.ModelRule;
import be.bondwerk.engine.xml.ModelFile;
import be.bondwerk.engine.xml.UnreadableModel;
import java.util.List;
import java.util.stream.Stream;

/** Models are well-formed XML without a DOCTYPE. */
class ReadableXml implements ModelRule {

    @Override
    public List<ModelFault> check(FamilyFiles family) {
        return Stream.of(FileRule.BPMN, FileRule.DMN)
                .flatMap(kind -> family.ending(kind).entrySet().stream())
                .flatMap(file -> faults(file.getKey(), file.getValue()))
                .toList();
    }

    private static Stream<ModelFault> faults(String path, String content) {
        try {
            ModelFile.read(path, content);
            return Stream.empty();
        } catch (UnreadableModel unreadable) {
            return Stream.of(new ModelFault(path, null, String.valueOf(unreadable.getMessage())));
        }
    }
}
