package city.loket.backend.visit;

import org.jspecify.annotations.Nullable;

/**
 * One person of a party and the photo asked of them.
 *
 * @param person from 1
 * @param evidence {@code null} while the photo is missing
 * @param rejected why the last photo would not do; {@code null} once a new one is there
 */
public record PhotoRow(
        int person,
        PhotoEvidence.@Nullable Kind evidence,
        @Nullable Rejection rejected) {}
