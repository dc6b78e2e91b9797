package be.bondwerk.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The class path that Bondwerk itself runs with: that of the tests, without what is there for the tests. */
final class PackagedFiles {
    private static final List<String> OF_THE_TESTS = List.of("be/bondwerk/browser", "forms/catalogue");

    private PackagedFiles() {}

    /** As they were built. */
    static List<Path> asBuilt() {
        return entries()
                .filter(entry -> OF_THE_TESTS.stream().noneMatch(part -> Files.exists(entry.resolve(part))))
                .toList();
    }

    /**
     * As if a process designer had changed one passage of a model; the files that were built stay as they are.
     *
     * @param copies where there is room for the changed folders
     * @param model path of the model, such as {@code processes/allies/choose.dmn}
     * @throws IllegalArgumentException if there is no such passage
     */
    static List<Path> withChange(Path copies, String model, String before, String after) throws IOException {
        var changed = new ArrayList<Path>();
        for (var entry : asBuilt()) {
            changed.add(Files.exists(entry.resolve(model)) ? copyOf(entry, copies, model, before, after) : entry);
        }
        return changed;
    }

    private static Path copyOf(Path folder, Path copies, String model, String before, String after) throws IOException {
        var copy = Files.createTempDirectory(copies, "changed");
        FileSystemUtils.copyRecursively(folder, copy);
        var content = Files.readString(copy.resolve(model));
        if (!content.contains(before)) {
            throw new IllegalArgumentException("There is no " + before + " in " + model);
        }
        Files.writeString(copy.resolve(model), content.replace(before, after));
        return copy;
    }

    /** Launchers either give the tests a class loader of their own, or say in a property what is on the class path. */
    private static Stream<Path> entries() {
        if (PackagedFiles.class.getClassLoader() instanceof URLClassLoader own) {
            return Stream.of(own.getURLs()).map(URL::toString).map(URI::create).map(Path::of);
        }
        var given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(given.split(File.pathSeparator)).map(Path::of).map(Path::toAbsolutePath);
    }
}
