package be.bondwerk.forms;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts with AES-GCM: what is sealed for one owner cannot be read, or passed off, as another's. */
final class Seal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Seal() {}

    /** Base64 of a fresh nonce and the encrypted bytes. */
    static String close(byte[] key, String owner, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var secret = apply(Cipher.ENCRYPT_MODE, key, owner, nonce, plain);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE_BYTES + secret.length)
                        .put(nonce)
                        .put(secret)
                        .array());
    }

    /** @throws IllegalStateException if it was sealed with another key, for another owner, or was changed */
    static byte[] open(byte[] key, String owner, String sealed) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var secret = new byte[bytes.remaining()];
        bytes.get(secret);
        return apply(Cipher.DECRYPT_MODE, key, owner, nonce, secret);
    }

    private static byte[] apply(int mode, byte[] key, String owner, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What was sealed for " + owner + " cannot be opened", e);
        }
    }
}
