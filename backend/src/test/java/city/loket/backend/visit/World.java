package city.loket.backend.visit;

import city.loket.backend.TestTown;
import city.loket.backend.catalogue.Service;
import city.loket.backend.device.BoothId;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Office;
import city.loket.backend.platform.LoketClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office in which a {@link Step} happens, on whoever there is; the acts are those of its hall, shifts, desks and house. */
final class World {

    private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");

    private final Crew crew;
    private final Office office;
    private final Service withPhotos;
    private final Service without;
    private final Hall hall;
    private final Shifts shifts;
    private final Desks desks;
    private final House house;

    World(Crew crew, TestTown town, Office office, List<Clerk> clerks, List<CounterId> counters, BoothId booth) {
        this.crew = crew;
        this.office = office;
        this.withPhotos = town.service(office, "short-stay");
        this.without = town.service(office, "document-pickup");
        this.hall = new Hall(this, town);
        this.shifts = new Shifts(this, clerks, counters);
        this.desks = new Desks(this, shifts);
        this.house = new House(this, clerks.getFirst(), booth);
    }

    void dawn() {
        the(LoketClock.class).drive(MORNING, 0);
        shifts.begin();
    }

    Hall hall() {
        return hall;
    }

    Shifts shifts() {
        return shifts;
    }

    Desks desks() {
        return desks;
    }

    House house() {
        return house;
    }

    Office office() {
        return office;
    }

    Service withPhotos() {
        return withPhotos;
    }

    Service without() {
        return without;
    }

    <T> T the(Class<T> role) {
        return crew.the(role);
    }

    Instant now() {
        return the(LoketClock.class).instant();
    }

    /** In the order in which they came. */
    List<Visit> everybody() {
        return the(JdbcClient.class)
                .sql("select * from visit where office_id = ? order by id")
                .param(office.id().value())
                .query(VisitRow::read)
                .list();
    }

    /** Whom this step happens to, if there is anybody. */
    Optional<Visit> chosen(Step step) {
        var fitting = everybody().stream().filter(step::mayHappenTo).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(step.who() % fitting.size()));
    }
}
