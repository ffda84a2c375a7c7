package city.loket.kiosk.backend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The appointment book over HTTP. */
final class HttpPlaces implements Places {

    private final HttpLine line;

    HttpPlaces(HttpLine line) {
        this.line = line;
    }

    @Override
    public Possibly<FreePlaces> free(Wish wish, LocalDate from, int days) {
        var own = wish.own().entrySet().stream()
                .map(date -> "&" + date.getKey() + "=" + date.getValue())
                .collect(Collectors.joining());
        var asked = "/places?service=%s&variant=%s&persons=%d&from=%s&days=%d"
                .formatted(wish.service().code(), wish.variant().code(), wish.persons(), from, days);
        return line.get(asked + own, FreePlaces.OnTheLine.class).answer();
    }

    @Override
    public Possibly<Hold> hold(UUID command, Wish wish, Place place) {
        return line.command(command, "/holds", Asked.of(wish, place), Hold.OnTheLine.class)
                .answer();
    }

    @Override
    public void release(UUID command, Hold hold) {
        line.command(command, "/holds/" + hold.token() + "/release", Map.of());
    }

    @Override
    public Possibly<Appointment> book(UUID command, Hold hold, String language) {
        var asked = Map.of("hold", hold.token(), "language", language);
        return line.command(command, "/appointments", asked, Appointment.OnTheLine.class)
                .answer();
    }

    private record Asked(String service, String variant, int persons, Instant startsAt, Map<OwnDate, LocalDate> own) {

        static Asked of(Wish wish, Place place) {
            return new Asked(
                    wish.service().code(), wish.variant().code(), wish.persons(), place.startsAt(), wish.own());
        }
    }
}
