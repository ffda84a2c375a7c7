package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who still needs a photo has a place and no number. */
@BackendTest
class BeforeNumberTest {

    @Autowired
    private TestTown town;

    @Autowired
    private PhotoTown photos;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Visit atBooth() {
        return photos.arrive(office, 1);
    }

    @Test
    void a_visitor_without_photo_is_sent_to_the_booth_without_a_number_but_with_the_place_kept() {
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(20), 1);
        var visit = town.arrive(office, appointment, 0);

        assertThat(visit.status()).isEqualTo(VisitStatus.AT_BOOTH);
        assertThat(visit.number()).isNull();
        assertThat(visit.dueAt()).isEqualTo(appointment.startsAt());
        assertThatThrownBy(() -> photos.number(office, visit))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.PHOTOS_MISSING));
    }

    @Test
    void evidence_for_every_person_is_needed_before_the_number() {
        var family = town.arrive(office, town.appointment(office, "short-stay", Duration.ZERO, 3), 1);

        assertThat(photos.present(office, family, new Shown.OwnPhoto(1), new Shown.OwnPhoto(2))
                        .photosMissing())
                .isOne();
        assertThatThrownBy(() -> photos.number(office, family)).isInstanceOf(Refusal.class);
        assertThat(photos.present(office, family, new Shown.OwnPhoto(1), new Shown.OwnPhoto(2), new Shown.OwnPhoto(3))
                        .status())
                .isEqualTo(VisitStatus.READY);
        assertThat(photos.number(office, family).numberText()).isEqualTo("A001");
    }

    @Test
    void evidence_never_allocates_a_number() {
        assertThat(photos.present(office, atBooth(), new Shown.OwnPhoto(1)).number())
                .isNull();
    }

    @Test
    void a_booth_signal_serves_one_person_once() {
        var one = atBooth();
        var other = atBooth();
        photos.signal(office);

        assertThat(photos.present(office, one).status()).isEqualTo(VisitStatus.READY);
        assertThat(photos.present(office, other).status()).isEqualTo(VisitStatus.AT_BOOTH);
    }

    @Test
    void a_booth_signal_from_before_the_arrival_or_older_than_an_hour_is_nobodys() {
        photos.signal(office);
        town.pass(Duration.ofSeconds(1));
        var visit = atBooth();
        assertThat(photos.present(office, visit).photosMissing()).isOne();

        photos.signal(office);
        town.pass(Duration.ofMinutes(61));
        assertThat(photos.present(office, visit).photosMissing()).isOne();
    }

    @Test
    void two_kiosks_with_one_slip_give_one_number() {
        var ready = photos.present(office, atBooth(), new Shown.OwnPhoto(1));

        assertThat(photos.number(office, ready).number())
                .isEqualTo(photos.number(office, ready).number());
    }
}
