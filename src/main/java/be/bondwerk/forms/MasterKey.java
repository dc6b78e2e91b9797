package be.bondwerk.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that protects the keys of cases: {@code BONDWERK_MASTER_KEY}, 32 bytes in Base64; without it, one that is made
 * once and kept in {@code master.key}, beside the embedded database or in {@code data} where Bondwerk runs.
 */
@Component
class MasterKey {
    private static final Logger LOG = LoggerFactory.getLogger(MasterKey.class);
    private static final String IN_FILE = "jdbc:h2:file:";
    private static final String IN_MEMORY = "jdbc:h2:mem:";
    private static final int BYTES = 32;

    private final byte[] key;

    MasterKey(
            @Value("${bondwerk.master-key:}") String given,
            @Value("${spring.datasource.url:}") String database,
            @Value("${bondwerk.master-key-file:data/master.key}") Path otherwise) {
        if (!given.isBlank()) {
            key = decode(given);
        } else if (database.startsWith(IN_FILE)) {
            key = keptIn(besides(database));
        } else if (database.startsWith(IN_MEMORY)) {
            key = random();
        } else {
            key = keptIn(otherwise);
            LOG.warn(
                    "No BONDWERK_MASTER_KEY: encrypted answers depend on {}. Several nodes need one key; without it"
                            + " these answers are lost.",
                    otherwise.toAbsolutePath());
        }
    }

    byte[] bytes() {
        return key.clone();
    }

    private static Path besides(String database) {
        var file = Path.of(database.substring(IN_FILE.length()).replaceFirst(";.*", ""));
        return file.resolveSibling("master.key");
    }

    private static byte[] keptIn(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return decode(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(random()));
        LOG.info("Made the key that protects encrypted answers: {}. Back it up, apart from the database.", file);
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] decode(String text) {
        var bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("The master key has to be 32 bytes in Base64");
        }
        return bytes;
    }
}
