package city.loket.backend.visit;

import city.loket.backend.TestTown;
import city.loket.backend.device.BoothId;
import city.loket.backend.device.Booths;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office of a test, with a booth and somebody of the staff, by the product's own verbs. */
@TestComponent
public class PhotoTown {

    private final TestTown town;
    private final PhotoChecks checks;
    private final Dispenser dispenser;
    private final BoothCredits credits;
    private final Booths booths;
    private final Photos photos;
    private final JdbcClient jdbc;

    PhotoTown(
            TestTown town,
            PhotoChecks checks,
            Dispenser dispenser,
            BoothCredits credits,
            Booths booths,
            Photos photos,
            JdbcClient jdbc) {
        this.town = town;
        this.checks = checks;
        this.dispenser = dispenser;
        this.credits = credits;
        this.booths = booths;
        this.photos = photos;
        this.jdbc = jdbc;
    }

    Actor.Staff staff() {
        return new Actor.Staff(
                jdbc.sql("select min(id) from staff_member").query(Long.class).single());
    }

    /** A party whose service asks each of them for a photo, its appointment in twenty minutes. */
    Visit arrive(Office office, int persons, Shown... shown) {
        return arrive(office, persons, Errand.BOOTH, shown);
    }

    Visit arrive(Office office, int persons, Errand errand, Shown... shown) {
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(20), persons);
        return town.arrive(office, appointment, errand, List.of(shown));
    }

    Visit present(Office office, Visit visit, Shown... shown) {
        return town.within(() -> checks.presented(office, town.kiosk, visit.id(), List.of(shown)));
    }

    Visit judge(Office office, Visit visit, Set<Integer> persons, PhotoEvidence evidence) {
        return town.within(() -> checks.judged(office, staff(), visit.id(), persons, evidence));
    }

    Visit number(Office office, Visit visit) {
        return town.within(() -> dispenser.giveNumber(office, town.kiosk, visit.id()));
    }

    BoothId booth(Office office) {
        return town.within(() -> booths.heardBy(town.kiosk, office.id(), "Booth"));
    }

    void signal(Office office) {
        var booth = booth(office);
        town.within(() -> {
            credits.signal(office.id(), booth);
            return booth;
        });
    }

    void outOfOrder(Office office) {
        var booth = booth(office);
        town.within(() -> {
            booths.outOfOrder(office.id(), booth, staff(), "no paper");
            return booth;
        });
    }

    void workingAgain(Office office) {
        var booth = booth(office);
        town.within(() -> {
            booths.workingAgain(office.id(), booth, staff());
            return booth;
        });
    }

    /** What covers the persons, in their order; {@code null} for a missing photo. */
    List<PhotoEvidence.Kind> evidence(Visit visit) {
        return photos.rows(visit).stream().map(PhotoRow::evidence).toList();
    }
}
