package be.bondwerk.api;

import be.bondwerk.security.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody with an account. */
@Schema(description = "Somebody with an account.")
record Someone(
        @Schema(description = "What they sign in with", example = "lotte")
        String username,

        @Schema(description = "What they are called", example = "Lotte Vermeiren")
        String name) {

    static @Nullable Someone of(@Nullable Person person) {
        return person == null ? null : new Someone(person.username(), person.displayName());
    }
}
