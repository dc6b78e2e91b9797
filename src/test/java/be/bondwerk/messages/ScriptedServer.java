package be.bondwerk.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers each word as a test tells it to, or not at all. */
final class ScriptedServer implements AutoCloseable {
    /** The answer that never comes. */
    static final String SILENCE = "";

    private final ServerSocket door;
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "hello", "220 bond.example",
            "EHLO", "250 bond.example",
            "MAIL", "250 OK",
            "RCPT", "250 OK",
            "DATA", "354 Go on",
            ".", "250 Taken",
            "QUIT", "221 Bye"));
    private final List<String> mails = new CopyOnWriteArrayList<>();

    ScriptedServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on answers that word so; {@code .} is the end of a mail, {@code hello} a new connection. */
    void answer(String word, String answer) {
        answers.put(word, answer);
    }

    /** The mails it has said to have taken. */
    List<String> mails() {
        return mails;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                var thread = new Thread(() -> talk(guest), "scripted-talk");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // the test is over
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
            say(guest, "hello");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.split(" ")[0];
                say(guest, word);
                if (word.equals("DATA") && answers.get("DATA").startsWith("354")) {
                    read(guest, in);
                }
            }
        } catch (IOException e) {
            return; // the guest went away
        }
    }

    private void read(Socket guest, BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                say(guest, ".");
                if (answers.get(".").startsWith("250")) {
                    mails.add(mail.toString());
                }
                return;
            }
            mail.append(line).append('\n');
        }
    }

    private void say(Socket guest, String word) throws IOException {
        var answer = answers.getOrDefault(word, "250 OK");
        if (!answer.equals(SILENCE)) {
            guest.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            guest.getOutputStream().flush();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
