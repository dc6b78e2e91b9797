package be.bondwerk.forms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keys for other purposes than encrypting answers, each made of the master key, none telling anything about another. */
@Component
public class DerivedKeys {
    private static final String ALGORITHM = "HmacSHA256";

    private final MasterKey master;

    DerivedKeys(MasterKey master) {
        this.master = master;
    }

    /** The key for a purpose: 32 bytes, the same on every node and after every start. */
    public byte[] key(String purpose) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(master.bytes(), ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
