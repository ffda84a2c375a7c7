package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.Office.AtBooth;
import city.loket.kiosk.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the kiosk last heard of its office, and what time it is there by the backend's clock. */
public final class OfficeFacts {

    private final Backend backend;
    private final InstantSource clock;
    private volatile @Nullable Heard heard;
    private volatile List<OfferedService> services = List.of();

    public OfficeFacts(Backend backend, InstantSource clock) {
        this.backend = backend;
        this.clock = clock;
    }

    /** Asks the backend; blocks. */
    void refresh() {
        refreshOffice();
        refreshServices();
    }

    /** Asks the backend; blocks. */
    void refreshOffice() {
        heard = new Heard(backend.office(), clock.instant());
    }

    /** Asks the backend; blocks. */
    List<OfferedService> refreshServices() {
        services = backend.services();
        return services;
    }

    /** Asks the backend when the service is not known yet. */
    OfferedService service(String code) {
        return known(code)
                .or(() -> known(refreshServices(), code))
                .orElseThrow(() -> new BackendRefusal("unknown_service", code));
    }

    /** The service's name as this kiosk last heard it; its code until then. */
    public String serviceName(String code, Words words) {
        return known(code).map(service -> words.pick(service.names())).orElse(code);
    }

    /** The services as this kiosk last heard of them. */
    List<OfferedService> services() {
        return services;
    }

    /** Empty when this kiosk never heard of it. */
    public Optional<OfferedService> known(String code) {
        return known(services, code);
    }

    private static Optional<OfferedService> known(List<OfferedService> services, String code) {
        return services.stream().filter(service -> service.code().equals(code)).findFirst();
    }

    /** Empty until the backend answered once. */
    public Optional<Office> office() {
        return Optional.ofNullable(heard).map(Heard::office);
    }

    /** What the booth can do for somebody without a photo, as this kiosk last heard. */
    public AtBooth atBooth() {
        return office().map(office -> office.atBooth(now())).orElse(AtBooth.NONE);
    }

    public Instant now() {
        var last = heard;
        return last == null ? clock.instant() : last.now(clock.instant());
    }

    /** Of the office, as soon as the backend answered once. */
    ZoneId zone() {
        return office().orElseThrow().zone();
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** How far the office's clock is ahead of this machine's. */
    public Duration ahead() {
        return Duration.between(clock.instant(), now());
    }

    private record Heard(Office office, Instant at) {
        Instant now(Instant here) {
            return office.serverTime().plus(Duration.between(at, here));
        }
    }
}
