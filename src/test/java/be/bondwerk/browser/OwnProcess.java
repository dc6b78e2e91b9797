package be.bondwerk.browser;

import static org.awaitility.Awaitility.await;

import be.bondwerk.Bondwerk;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.springframework.test.util.TestSocketUtils;

/** Bondwerk with demo data in a process of its own, as people run it; it can be killed, and started again on its files. */
final class OwnProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final String READY = "The demonstration is ready";

    /** H2 otherwise keeps what was committed in memory for up to half a second; PostgreSQL never does. */
    private static final String WRITE_AT_ONCE = ";WRITE_DELAY=0";

    private static final HttpClient STRANGER = HttpClient.newHttpClient();

    private final Process process;
    private final Path console;
    private final int port;

    private OwnProcess(Process process, Path console, int port) {
        this.process = process;
        this.console = console;
        this.port = port;
    }

    /**
     * Starts Bondwerk and waits until somebody can sign in and the demo data are complete.
     *
     * @param database where its database is, without the ending of the file
     * @param classPath folders and archives
     * @throws AssertionError with what it said on its console, when it stops or does not get ready in time
     */
    static OwnProcess start(Path database, List<Path> classPath) throws IOException {
        var port = TestSocketUtils.findAvailableTcpPort();
        var folder = database.toAbsolutePath().getParent();
        var console = Files.createTempFile(folder, "console", ".txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        Bondwerk.class.getName(),
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--spring.datasource.url=" + url(database) + ";DB_CLOSE_ON_EXIT=FALSE" + WRITE_AT_ONCE)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var started = new OwnProcess(process, console, port);
        started.waitFor(started::opensTheDoor);
        started.waitFor(() -> started.said().contains(READY));
        return started;
    }

    /** The address of that database, for whoever wants to look into it while no process has it. */
    static String url(Path database) {
        return "jdbc:h2:file:" + database;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Ends the process at once, as a power cut does: it is not told, and writes nothing any more. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private void waitFor(Callable<Boolean> condition) {
        try {
            await().atMost(PATIENCE)
                    .failFast("Bondwerk stopped", () -> !process.isAlive())
                    .until(condition);
        } catch (ConditionTimeoutException | TerminalFailureException never) {
            kill();
            throw new AssertionError(never.getMessage() + "\n" + said(), never);
        }
    }

    private boolean opensTheDoor() throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(address() + "/login"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            var answer = STRANGER.send(question, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String said() {
        try {
            return Files.readString(console);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
