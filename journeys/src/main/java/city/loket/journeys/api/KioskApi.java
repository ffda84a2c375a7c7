package city.loket.journeys.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a kiosk says to the backend; each verb is one command. */
public record KioskApi(Caller caller) {

    /** An arrival as a kiosk registers it. */
    public record Arrival(
            @Nullable String service,
            @Nullable String appointment,
            int persons,
            String language,
            List<OwnPhoto> photos,
            int touchedMillisAgo) {

        public static Arrival walkIn(String service) {
            return new Arrival(service, null, 1, "nl", List.of(), 0);
        }
    }

    /** A person of a party has a photo of their own. */
    public record OwnPhoto(int person, String kind) {

        /** Of so many persons. */
        public static List<OwnPhoto> of(int persons) {
            return IntStream.rangeClosed(1, persons)
                    .mapToObj(person -> new OwnPhoto(person, "OWN_PHOTO"))
                    .toList();
        }
    }

    private record Office(@Nullable Instant boothLastStart) {}

    /** When the booth starts its last photos of today; {@code null} on a day that does not close. */
    public @Nullable Instant boothLastStart() {
        return caller.get("/api/kiosk/office").as(Office.class).boothLastStart();
    }

    public Answer arrive(Arrival arrival, UUID command) {
        return caller.post("/api/kiosk/visits", arrival, command);
    }

    public Answer printed(long visit, String job, String outcome, UUID command) {
        return caller.post(
                "/api/kiosk/visits/%d/print".formatted(visit), Map.of("job", job, "outcome", outcome), command);
    }

    /** The visitor has the number without paper. */
    public Answer known(long visit, String how) {
        return caller.post("/api/kiosk/visits/%d/known".formatted(visit), Map.of("how", how));
    }

    /** A walk-in takes a ticket and the printer confirms it: the visit waits. */
    public Visit takeTicket(String service) {
        var issuing = arrive(Arrival.walkIn(service), UUID.randomUUID()).as(Visit.class);
        return confirm(issuing);
    }

    public Visit visit(long id) {
        return caller.get("/api/kiosk/visits/" + id).as(Visit.class);
    }

    public Answer askNumber(long id) {
        return caller.post("/api/kiosk/visits/%d/number".formatted(id), Map.of());
    }

    /** A booth that this kiosk hears took somebody's photo. */
    public void photoTaken(String booth) {
        caller.post("/api/kiosk/booth-signals", Map.of("booth", booth)).orFail();
    }

    /** The slip is shown: what the booth told so far is used up. */
    public Visit presentSlip(long id) {
        return caller.post("/api/kiosk/visits/%d/photos".formatted(id), Map.of("photos", List.of()))
                .as(Visit.class);
    }

    /** The printer confirms the ticket: the visit waits. */
    public Visit confirm(Visit issuing) {
        return printed(issuing.id(), Objects.requireNonNull(issuing.job()), "CONFIRMED", UUID.randomUUID())
                .as(Visit.class);
    }

    /** Keeps a place while its visitor reads; {@code null} when it was refused. */
    public @Nullable String hold(AppointmentApi.Place place) {
        return caller.post("/api/kiosk/holds", place).json().path("hold").asString(null);
    }

    public AppointmentApi.Outcome confirm(String hold) {
        return caller.post("/api/kiosk/appointments", Map.of("hold", hold, "language", "nl"))
                .as(AppointmentApi.Outcome.class);
    }

    /** Gives the place back. */
    public void release(String hold) {
        caller.post("/api/kiosk/holds/%s/release".formatted(hold), Map.of()).orFail();
    }
}
