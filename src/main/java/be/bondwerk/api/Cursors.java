package be.bondwerk.api;

import be.bondwerk.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Where a page ends, as text that callers send back unread. */
@Component("apiCursors")
class Cursors {

    private final Texts texts;

    Cursors(Texts texts) {
        this.texts = texts;
    }

    static @Nullable String write(@Nullable String place) {
        return place == null
                ? null
                : Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String read(@Nullable String cursor) {
        return cursor == null ? null : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    /** Reads a page. @throws Unacceptable if the cursor is none that this list gave */
    <T> T page(@Nullable String cursor, Locale language, Supplier<T> page) {
        if (cursor == null) {
            return page.get();
        }
        try {
            return page.get();
        } catch (IllegalArgumentException
                | DateTimeException
                | IndexOutOfBoundsException
                | DataIntegrityViolationException notOurs) {
            throw Unacceptable.invalid("after", texts.text(language, "api.parameter"));
        }
    }
}
