package city.loket.backend.board;

import city.loket.backend.office.Counter;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.BoothNews;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState;
import city.loket.backend.visit.VisitStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads boards. */
@Component
class Boards {

    private static final int EARLIER = 6;

    private final Offices offices;
    private final Counters counters;
    private final Building building;
    private final OfficeQueue queue;
    private final Waits waits;
    private final BoothNews.Reader booths;
    private final LoketClock clock;

    Boards(
            Offices offices,
            Counters counters,
            Building building,
            OfficeQueue queue,
            Waits waits,
            BoothNews.Reader booths,
            LoketClock clock) {
        this.offices = offices;
        this.counters = counters;
        this.building = building;
        this.queue = queue;
        this.waits = waits;
        this.booths = booths;
        this.clock = clock;
    }

    /** Version and board from one snapshot (design §9), hence the isolation. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Board read(OfficeId id) {
        var version = queue.version(id);
        var office = offices.get(id);
        var names = counters.of(id).stream().collect(Collectors.toMap(Counter::id, Counter::name));
        var shown = building.in(id, VisitStatus.CALLED, VisitStatus.SERVING);
        var waiting = building.in(id, VisitStatus.WAITING);
        return new Board(
                version,
                clock.instant(),
                office.municipality(),
                office.name(),
                office.zone().getId(),
                office.languages(),
                calls(shown, VisitStatus.CALLED, names),
                calls(shown, VisitStatus.SERVING, names).stream().limit(EARLIER).toList(),
                waits.of(id, waiting),
                waiting.size(),
                booths.read(office));
    }

    private static List<Board.Call> calls(List<Visit> shown, VisitStatus status, Map<CounterId, String> names) {
        return shown.stream()
                .filter(visit -> visit.status() == status)
                .map(visit -> call(visit, names))
                .sorted(Comparator.comparing(Board.Call::calledAt).reversed())
                .toList();
    }

    private static Board.Call call(Visit visit, Map<CounterId, String> names) {
        var counter = visit.counter().orElseThrow();
        return new Board.Call(
                "%d-%d-%d".formatted(visit.id().value(), visit.state().since().toEpochMilli(), times(visit)),
                Objects.requireNonNull(visit.numberText()),
                names.getOrDefault(counter, "?"),
                visit.language(),
                visit.state().since(),
                visit.status().name());
    }

    private static int times(Visit visit) {
        return visit.state() instanceof VisitState.Called called ? called.times() : 0;
    }
}
