package be.bondwerk.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the families' files from the class path: a family is a folder of {@code processes}, with the same one of {@code forms}. */
final class Families {
    private static final Pattern PATH = Pattern.compile(".*?((?:processes|forms)/([^/]+)/[^/]+)$");

    private Families() {}

    /** All families, by the name of their folder. */
    static Collection<FamilyFiles> all() {
        return read("*").values();
    }

    /**
     * One family.
     *
     * @throws IllegalArgumentException if there is no such folder
     */
    static FamilyFiles one(String family) {
        var found = read(family).get(family);
        if (found == null) {
            throw new IllegalArgumentException("There is no family processes/" + family);
        }
        return found;
    }

    private static SortedMap<String, FamilyFiles> read(String folder) {
        SortedMap<String, FamilyFiles> families = new TreeMap<>();
        for (var kind : new String[] {"processes", "forms"}) {
            for (var resource : resources("classpath*:%s/%s/*".formatted(kind, folder))) {
                add(families, resource);
            }
        }
        families.values().removeIf(family -> family.ending(".bpmn").isEmpty());
        return families;
    }

    private static void add(SortedMap<String, FamilyFiles> families, Resource resource) {
        try {
            var path = PATH.matcher(resource.getURL().getPath());
            if (resource.isReadable() && path.matches()) {
                families.computeIfAbsent(path.group(2), family -> new FamilyFiles(family, new TreeMap<>()))
                        .files()
                        .put(path.group(1), resource.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
