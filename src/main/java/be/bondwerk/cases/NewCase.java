package be.bondwerk.cases;

import org.jspecify.annotations.Nullable;

/**
 * What must be known of a case before it begins.
 *
 * @param title what people read next to the number; no personal data
 * @param zoneId the police zone it belongs to
 * @param municipalityId null if it concerns a whole zone
 * @param areaId null if it concerns more than one area
 * @param place where it is about, in words
 */
public record NewCase(
        String processKey,
        String family,
        String title,
        String zoneId,
        @Nullable String municipalityId,
        @Nullable String areaId,
        @Nullable String place) {}
