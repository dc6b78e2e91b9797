package be.bondwerk.pages.web;

import be.bondwerk.messages.Desks;
import be.bondwerk.security.SystemWork;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows whom a reader can phone instead. */
@Component
class Help {
    private final Desks desks;

    Help(Desks desks) {
        this.desks = desks;
    }

    /** Whom to phone about a municipality; about any if none is meant. */
    List<HelpLine> lines(@Nullable String municipalityId) {
        return SystemWork.call(() -> desks.withPhone(municipalityId)).stream()
                .map(HelpLine::of)
                .toList();
    }
}
