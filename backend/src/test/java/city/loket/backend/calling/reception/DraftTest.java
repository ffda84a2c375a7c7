package city.loket.backend.calling.reception;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.platform.Language;
import city.loket.backend.visit.Shown;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class DraftTest {

    private static final Instant BEGUN = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    private TestTown town;

    private Draft pickup;
    private Draft couple;

    @BeforeEach
    void somebody_without_an_appointment_and_a_couple_whose_photos_are_asked() {
        var office = town.newOffice();
        pickup = Draft.walkIn(town.service(office, "document-pickup"), Language.DE, BEGUN);
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(10), 2);
        couple = Draft.of(town.service(office, "short-stay"), appointment, BEGUN);
    }

    @Test
    void where_no_photo_is_asked_nothing_is_to_be_answered() {
        assertThat(pickup.complete()).isTrue();
        assertThat(pickup.arrival(7, BEGUN).shown()).isEmpty();
    }

    @Test
    void every_person_s_photo_is_asked_before_the_arrival() {
        couple.answers(1, new Photo.Own());
        assertThat(couple.complete()).isFalse();

        couple.answers(2, new Photo.Booth());
        assertThat(couple.complete()).isTrue();
        assertThat(couple.sendsToBooth()).isTrue();
    }

    @Test
    void a_waiver_needs_a_reason_and_bears_the_name_of_who_gave_it() {
        couple.everybodyHasOne();
        couple.answers(2, new Photo.Waived(" "));
        assertThat(couple.complete()).isFalse();

        couple.answers(2, new Photo.Waived(" a baby "));
        assertThat(couple.complete()).isTrue();
        assertThat(couple.arrival(7, BEGUN).shown()).last().isEqualTo(new Shown.Waived(2, 7, "a baby"));
    }

    @Test
    void the_persons_of_an_appointment_stay_as_booked_and_others_can_be_counted() {
        couple.comes(3);
        assertThat(couple.persons()).isEqualTo(2);

        pickup.comes(4);
        pickup.comes(0);
        pickup.comes(21);
        assertThat(pickup.persons()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 90", "3600, 600"})
    void the_place_counts_from_the_first_question_for_ten_minutes_at_most(long later, long counted) {
        assertThat(pickup.arrival(7, BEGUN.plusSeconds(later)).touchedAgo()).isEqualTo(Duration.ofSeconds(counted));
    }
}
