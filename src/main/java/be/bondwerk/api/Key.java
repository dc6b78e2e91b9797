package be.bondwerk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an Idempotency-Key stands for. Only digests are stored: without the key nobody can find out, not even by trying, what
 * was sent with it.
 *
 * @param id digest of person and key
 * @param request digest, under the key, of what was asked
 */
record Key(String id, String request) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final ObjectMapper CANONICAL =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /**
     * @param header what the caller sent
     * @param what which operation on which thing
     */
    static Key of(String username, String header, String what, JsonNode values) {
        try {
            var id = MessageDigest.getInstance("SHA-256").digest(bytes(username + "\n" + header));
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(username + "\n" + header), ALGORITHM));
            mac.update(bytes(what + "\n"));
            return new Key(hex(id), hex(mac.doFinal(bytes(canonical(values)))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same text for the same values, in whatever order their keys came. */
    private static String canonical(JsonNode values) {
        try {
            return CANONICAL.writeValueAsString(CANONICAL.treeToValue(values, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
