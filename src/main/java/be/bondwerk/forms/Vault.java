package be.bondwerk.forms;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps texts secret under a key per owner, itself sealed with the master key; without its key a text is gone. */
@Component
class Vault {
    private static final int KEY_BYTES = 32;

    private final JdbcClient database;
    private final MasterKey masterKey;
    private final TransactionTemplate apart;

    Vault(JdbcClient database, MasterKey masterKey, PlatformTransactionManager transactions) {
        this.database = database;
        this.masterKey = masterKey;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Seals a text for a case or a person. */
    String seal(String owner, String text) {
        var key = key(owner).orElseGet(() -> make(owner));
        return Seal.close(key, owner, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was sealed; empty once the owner's key was thrown away. */
    Optional<String> open(String owner, String sealed) {
        return key(owner).map(key -> new String(Seal.open(key, owner, sealed), StandardCharsets.UTF_8));
    }

    /** Whether the owner has a key that was not thrown away. */
    boolean knows(String owner) {
        return key(owner).isPresent();
    }

    /** Throws the owner's key away: everything sealed with it is erased. */
    void forget(String owner) {
        database.sql("delete from case_key where owner = ?").param(owner).update();
    }

    private Optional<byte[]> key(String owner) {
        return database.sql("select wrapped from case_key where owner = ?")
                .param(owner)
                .query(String.class)
                .optional()
                .map(wrapped -> Seal.open(masterKey.bytes(), owner, wrapped));
    }

    /** In a transaction of its own, so that two first secrets of one owner do not end each other's work. */
    private byte[] make(String owner) {
        var fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            apart.executeWithoutResult(status -> database.sql("insert into case_key (owner, wrapped) values (?, ?)")
                    .params(owner, Seal.close(masterKey.bytes(), owner, fresh))
                    .update());
        } catch (DuplicateKeyException somebodyWasFaster) {
            return key(owner).orElseThrow();
        }
        return fresh;
    }
}
