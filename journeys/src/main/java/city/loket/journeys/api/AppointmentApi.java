package city.loket.journeys.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a clerk's program says to the backend about appointments; each verb is one command. */
public record AppointmentApi(Caller caller) {

    /** A time for a service and a party. */
    public record Place(String service, int persons, Instant startsAt) {}

    /** @param appointment {@code null} when it was refused */
    public record Outcome(
            @Nullable Booked appointment, @Nullable Map<String, Object> refusal) {}

    public record Booked(String code, Instant startsAt, int persons, String status) {}

    public Outcome book(Place place) {
        return caller.post("/api/appointments", Map.of("place", place, "language", "fr"))
                .as(Outcome.class);
    }

    /** Whatever is free and whatever the rules say; for supervisors. */
    public Outcome overbook(Place place) {
        var asked = Map.of("place", place, "language", "fr", "reason", "a visitor of the journeys");
        return caller.post("/api/appointments/overbook", asked).as(Outcome.class);
    }

    public Outcome move(String code, Place place) {
        return caller.post("/api/appointments/%s/move".formatted(code), place).as(Outcome.class);
    }

    public Booked cancel(String code) {
        return caller.post("/api/appointments/%s/cancel".formatted(code), Map.of())
                .as(Booked.class);
    }
}
