package be.bondwerk.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads filled-in forms strictly: not more than half a megabyte, plain JSON, each key once, nothing behind it. */
@Component("apiAnswersReader")
class AnswersReader extends AbstractHttpMessageConverter<Answers> {

    /** How many bytes a body may have. */
    static final int LARGEST = 512 * 1024;

    private static final int DEEPEST = 25;
    private static final int LONGEST_NUMBER = 40;
    private static final String VALUES = "values";
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    AnswersReader() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Answers.class;
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Answers readInternal(Class<? extends Answers> type, HttpInputMessage request) throws IOException {
        var bytes = request.getBody().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Unacceptable.of(ProblemKind.TOO_LARGE);
        }
        return parse(bytes)
                .filter(JsonNode::isObject)
                .filter(body -> body.size() == 1)
                .map(body -> body.path(VALUES))
                .filter(JsonNode::isObject)
                .map(Answers::new)
                .orElseThrow(() -> Unacceptable.of(ProblemKind.MALFORMED));
    }

    private static Optional<JsonNode> parse(byte[] bytes) {
        try {
            return Optional.ofNullable(JSON.readTree(bytes));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    @Override
    protected void writeInternal(Answers answers, HttpOutputMessage response) {
        throw new UnsupportedOperationException("Answers only come in");
    }
}
