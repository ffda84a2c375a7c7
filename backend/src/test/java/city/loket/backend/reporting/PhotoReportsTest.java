package city.loket.backend.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.PhotoChecks;
import city.loket.backend.visit.PhotoEvidence;
import city.loket.backend.visit.PhotoEvidence.Kind;
import city.loket.backend.visit.Shown.OwnPhoto;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.LeftReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures are what the record says. */
@BackendTest
class PhotoReportsTest {

    @Autowired
    private TestTown town;

    @Autowired
    private PhotoReports reports;

    @Autowired
    private PhotoChecks checks;

    @Autowired
    private Departures departures;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
        town.setTime(Instant.parse("2026-03-03T08:00:00Z"));
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Visit atBooth(int persons) {
        return town.arrive(office, town.appointment(office, "short-stay", Duration.ZERO, persons), 0);
    }

    private void backAfter(Duration time) {
        var visit = atBooth(1);
        town.pass(time);
        town.within(() -> checks.presented(office, town.kiosk, visit.id(), List.of(new OwnPhoto(1))));
    }

    private PhotoFigures figures(int days) {
        return reports.of(office.id(), Days.last(days, office.day(clock.instant())));
    }

    @Test
    void half_were_back_within_the_median() {
        List.of(4, 9, 6).forEach(minutes -> backAfter(Duration.ofMinutes(minutes)));

        assertThat(figures(1).times()).hasSize(3);
        assertThat(figures(1).median().orElseThrow()).isBetween(Duration.ofMinutes(6), Duration.ofMinutes(7));
        assertThat(figures(1).nineInTen().orElseThrow()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
    }

    @Test
    void waivers_have_a_name_and_who_went_without_a_photo_is_counted() {
        var staff = jdbc.sql("select id from staff_member where login = 'an'")
                .query(Long.class)
                .single();
        var baby = atBooth(2);
        town.within(() -> checks.judged(
                office, new Actor.Staff(staff), baby.id(), List.of(), new PhotoEvidence.StaffWaived(staff, "babies")));
        var turnedAway = atBooth(1);
        town.within(() -> departures.leave(office, town.kiosk, turnedAway.id(), LeftReason.NO_PHOTO));

        assertThat(figures(1).waivers()).containsExactly(new PhotoFigures.Waivers("An", 2));
        assertThat(figures(1).evidence()).containsEntry(Kind.STAFF_WAIVED, 2);
        assertThat(figures(1).turnedAway()).isOne();
    }

    @Test
    void only_the_days_asked_for_count() {
        backAfter(Duration.ofMinutes(4));
        town.pass(Duration.ofDays(3));

        assertThat(figures(1).times()).isEmpty();
        assertThat(figures(1).median()).isEmpty();
        assertThat(figures(7).times()).hasSize(1);
    }
}
