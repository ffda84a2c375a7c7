package city.loket.kiosk.backend;

import city.loket.kiosk.backend.CodeAnswer.AlreadyHere;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A backend of the mind: the real rules in small, for a kiosk without a town. */
public final class FakeBackend implements Backend {

    private Office office;
    private final List<OfferedService> services;
    private final FakeCodes codes = new FakeCodes();
    private final Map<Long, Visit> visits = new LinkedHashMap<>();
    private final FakeOnce once = new FakeOnce(this::reached);
    private final FakePlaces places;
    private final Heard heard = new Heard();
    private final FakePhotos photos = new FakePhotos();
    private int numbers;
    private boolean away;

    public FakeBackend(Office office, List<OfferedService> services) {
        this.office = office;
        this.services = List.copyOf(services);
        this.places = new FakePlaces(office, once, this::answers);
    }

    /** From now on this code is answered so. */
    public synchronized void answers(String code, CodeAnswer answer) {
        codes.answers(code, answer);
    }

    /** The visit is at another kiosk, which says this of its paper; null while it prints. */
    public synchronized void isElsewhere(long visit, @Nullable PaperFate paper) {
        keep(FakeVisits.onPaper(FakeVisits.elsewhere(visit(visit)), paper));
    }

    public synchronized void goesAway() {
        away = true;
    }

    public synchronized void comesBack() {
        away = false;
    }

    public synchronized List<Visit> visits() {
        return List.copyOf(visits.values());
    }

    public Heard heard() {
        return heard;
    }

    /** A counter refused the photos of a visit. */
    public synchronized void rejects(long visit, Rejection reason) {
        keep(FakeVisits.rejected(visit(visit), reason));
    }

    /** From now on the booths are like this. */
    public synchronized void boothBecomes(Office.@Nullable Booth booth) {
        office = FakeOffices.with(office, booth);
    }

    /** From now on the booths start their last photos then. */
    public synchronized void boothClosesAt(Instant lastStart) {
        office = FakeOffices.closing(office, lastStart);
    }

    @Override
    public synchronized Office office() {
        reached();
        return office;
    }

    @Override
    public synchronized List<OfferedService> services() {
        reached();
        return services;
    }

    @Override
    public synchronized CodeAnswer read(String code) {
        reached();
        var bare = FakeCodes.bare(code, office);
        return visits.values().stream()
                .filter(visit -> visit.token().equals(bare) || visit.code().equalsIgnoreCase(bare))
                .findFirst()
                .<CodeAnswer>map(
                        visit -> visit.state() == VisitState.OTHER ? new CodeAnswer.Over() : new AlreadyHere(visit))
                .orElseGet(() -> codes.read(bare));
    }

    @Override
    public synchronized Visit arrive(UUID command, Arrival arrival) {
        return once.once(command, arrival, () -> register(arrival));
    }

    private Visit register(Arrival arrival) {
        var appointment = arrival.appointment() == null ? null : codes.welcomed(arrival.appointment());
        var service = service(appointment == null ? arrival.service() : appointment.service());
        if (appointment == null && !service.walkIn()) {
            throw new BackendRefusal("appointment_needed", service.code());
        }
        var persons = appointment == null ? arrival.persons() : appointment.persons();
        var rows = photos.arriving(service, persons, arrival, office);
        var visit = FakeVisits.arrived(visits.size() + 1, service, appointment, arrival, rows, office.serverTime());
        return keep(visit.missing().isEmpty() ? FakeVisits.issuing(visit, nextNumber(service)) : visit);
    }

    private OfferedService service(String code) {
        return services.stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BackendRefusal("unknown_service", code));
    }

    private String nextNumber(OfferedService service) {
        return "%s%03d".formatted(service.letter(), ++numbers);
    }

    @Override
    public synchronized Visit visit(long id) {
        reached();
        var visit = visits.get(id);
        if (visit == null) {
            throw new BackendRefusal("unknown_visit", String.valueOf(id));
        }
        return visit;
    }

    @Override
    public synchronized Visit photos(UUID command, long id, List<Photo> shown) {
        return once.once(command, "photos " + id + " " + shown, () -> {
            var visit = visit(id);
            return visit.state() == VisitState.AT_BOOTH
                    ? keep(FakeVisits.withPhotos(visit, photos.shown(visit.photoRows(), shown)))
                    : visit;
        });
    }

    @Override
    public synchronized Visit number(UUID command, long id) {
        return once.once(command, "number " + id, () -> {
            var visit = visit(id);
            if (!visit.missing().isEmpty()) {
                throw new BackendRefusal("photos_missing", String.valueOf(id));
            }
            if (visit.photoAgain()) {
                return keep(FakeVisits.waiting(FakeVisits.again(visit, false)));
            }
            if (visit.number() == null) {
                return keep(FakeVisits.issuing(visit, nextNumber(service(visit.service()))));
            }
            return visit.state() == VisitState.ISSUING && visit.paper() != null
                    ? keep(FakeVisits.issuing(FakeVisits.onPaper(visit, null), visit.number()))
                    : visit;
        });
    }

    @Override
    public synchronized void renew(long visit) {
        visit(visit);
        heard.renewal();
    }

    @Override
    public synchronized void printed(UUID command, long id, PrintReport report) {
        once.once(command, report, () -> {
            heard.report(report);
            var onPaper = report.outcome() == PrintReport.Outcome.CONFIRMED
                    || report.outcome() == PrintReport.Outcome.PRINTED_NOT_CUT;
            var told = FakeVisits.onPaper(
                    visit(id), PaperFate.named(report.outcome().name()));
            return keep(onPaper ? FakeVisits.waiting(told) : told);
        });
    }

    @Override
    public synchronized void known(UUID command, long id, Known how) {
        once.once(command, how, () -> {
            heard.known(how);
            var paper = how == Known.PAPER ? PaperFate.TAKEN : PaperFate.OTHER;
            return keep(FakeVisits.waiting(FakeVisits.onPaper(visit(id), paper)));
        });
    }

    @Override
    public synchronized void leaveWithoutPhoto(UUID command, long id) {
        once.once(command, "leave " + id, () -> keep(FakeVisits.left(visit(id))));
    }

    @Override
    public synchronized void boothSignal(UUID command, String booth) {
        once.once(command, booth, () -> {
            heard.booth(booth);
            photos.signal();
            return booth;
        });
    }

    @Override
    public synchronized void health(Health report) {
        reached();
        heard.health(report);
    }

    @Override
    public FakePlaces places() {
        return places;
    }

    private Visit keep(Visit visit) {
        visits.put(visit.id(), visit);
        return visit;
    }

    private void reached() {
        if (away) {
            throw new BackendUnreachable("away, as told", new IllegalStateException("away"));
        }
    }
}
