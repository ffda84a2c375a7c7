package city.loket.backend.catalogue;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The services of the offices, in the order of their catalogue. What another node imports is seen here within five seconds. */
@Component
public class Services {

    private static final Duration TRUSTED = Duration.ofSeconds(5);
    private static final Duration STILL_SERVED = Duration.ofDays(1);

    private final ServiceTable table;
    private final ServiceVersions versions;
    private final LoketClock clock;
    private final Map<OfficeId, Known> known = new ConcurrentHashMap<>();

    Services(ServiceTable table, ServiceVersions versions, LoketClock clock) {
        this.table = table;
        this.versions = versions;
        this.clock = clock;
    }

    /** What the office offers now. */
    public List<Service> of(OfficeId office) {
        return known(office).services();
    }

    /** What staff may still have visitors for: what is offered, and what was withdrawn less than a day ago. */
    public List<Service> served(OfficeId office) {
        return known(office).served();
    }

    /** @throws Refusal {@code unknown_service} when staff have no visitors for it any more */
    public Service served(OfficeId office, String code) {
        return get(served(office), code);
    }

    /** The groups that have services, in the order of the catalogue. */
    public List<ServiceGroup> groups(OfficeId office) {
        return known(office).groups();
    }

    public Optional<Service> find(OfficeId office, String code) {
        return find(of(office), code);
    }

    /** @throws Refusal {@code unknown_service} */
    public Service get(OfficeId office, String code) {
        return get(of(office), code);
    }

    private static Service get(List<Service> services, String code) {
        return find(services, code)
                .orElseThrow(() -> new Refusal(Refusal.Code.UNKNOWN_SERVICE, "No service " + code + " here"));
    }

    private static Optional<Service> find(List<Service> services, String code) {
        return services.stream().filter(service -> service.code().equals(code)).findFirst();
    }

    /**
     * Also one that is offered no longer.
     *
     * @throws java.util.NoSuchElementException when the office never had it
     */
    public Service get(OfficeId office, ServiceId id) {
        return of(office).stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseGet(() -> table.any(office, id));
    }

    /**
     * The service as it was when an appointment for it was made.
     *
     * @param version {@code null} for as it is now
     */
    public Service get(OfficeId office, ServiceId id, @Nullable ServiceVersionId version) {
        var now = get(office, id);
        return version == null || version.equals(now.version()) ? now : now.at(version, versions.facts(version));
    }

    /** To be called when the catalogue was changed. */
    void forget() {
        known.clear();
    }

    private Known known(OfficeId office) {
        var now = clock.instant();
        var before = known.get(office);
        if (before != null && before.isFresh(now)) {
            return before;
        }
        var read = read(office, now);
        known.put(office, read);
        return read;
    }

    private Known read(OfficeId office, Instant now) {
        var services = table.offered(office);
        var groups = services.stream().map(Service::group).distinct().toList();
        return new Known(now, services, table.served(office, now.minus(STILL_SERVED)), groups);
    }

    private record Known(Instant at, List<Service> services, List<Service> served, List<ServiceGroup> groups) {

        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(TRUSTED) < 0;
        }
    }
}
