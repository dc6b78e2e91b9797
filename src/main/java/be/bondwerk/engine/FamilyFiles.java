package be.bondwerk.engine;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The models, forms and translations of one family, as text.
 *
 * @param family name of its folder
 * @param files content by path, such as {@code forms/allies/start-round.form}
 */
public record FamilyFiles(String family, SortedMap<String, String> files) {

    /** The files whose name ends like this, such as {@code .bpmn}, by path. */
    public SortedMap<String, String> ending(String suffix) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(suffix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
}
