package city.loket.backend.calling;

import city.loket.backend.TestTown;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import city.loket.backend.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;

/** Clerks of tests with a counter each. A verb runs in a transaction of its own, with the session as it is then. */
@TestComponent
public class CounterTeam {

    private final TestTown town;
    private final Shift shift;
    private final Desk desk;
    private final Counters counters;

    CounterTeam(TestTown town, Shift shift, Desk desk, Counters counters) {
        this.town = town;
        this.shift = shift;
        this.desk = desk;
        this.counters = counters;
    }

    /** Somebody new at the counter with this place in the row. */
    LocalMember clerk(Office office, int place, String... services) {
        var clerk = town.hired(office, "Clerk " + place, Role.AGENT);
        var counter = counters.of(office.id()).get(place).id();
        town.within(() -> shift.open(clerk, counter, List.of(services), false));
        return clerk;
    }

    <T> T at(LocalMember clerk, Function<CounterSession, T> verb) {
        return town.within(() -> verb.apply(shift.current(clerk)));
    }

    Optional<Visit> next(LocalMember clerk) {
        return at(clerk, desk::callNext);
    }

    Visit served(LocalMember clerk) {
        var visit = next(clerk).orElseThrow();
        return at(clerk, session -> desk.start(session, visit.id()));
    }

    void close(LocalMember clerk) {
        at(clerk, session -> {
            shift.close(session);
            return session;
        });
    }
}
