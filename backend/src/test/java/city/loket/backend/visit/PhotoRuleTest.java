package city.loket.backend.visit;

import static city.loket.backend.visit.PhotoEvidence.Kind.BOOTH_CODE;
import static city.loket.backend.visit.PhotoEvidence.Kind.BOOTH_OUT_OF_ORDER;
import static city.loket.backend.visit.PhotoEvidence.Kind.BOOTH_SIGNAL;
import static city.loket.backend.visit.PhotoEvidence.Kind.OWN_PHOTO;
import static city.loket.backend.visit.PhotoEvidence.Kind.PHOTOGRAPHER;
import static city.loket.backend.visit.PhotoEvidence.Kind.STAFF_CONFIRMED;
import static city.loket.backend.visit.PhotoEvidence.Kind.STAFF_WAIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Refusal.Code;
import city.loket.backend.visit.Shown.OwnPhoto;
import city.loket.backend.visit.Shown.Photographer;
import city.loket.backend.visit.Shown.StripCode;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What covers whom of a party, and for how long (design §5). */
@BackendTest
class PhotoRuleTest {

    @Autowired
    private TestTown town;

    @Autowired
    private PhotoTown photos;

    @Autowired
    private BoothRound round;

    @Autowired
    private Visits visits;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private static void refused(Code code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void a_family_of_four_each_covered_in_another_way() {
        var family = photos.arrive(office, 4, new OwnPhoto(1), new Photographer(4));
        assertThat(photos.evidence(family)).containsExactly(OWN_PHOTO, null, null, PHOTOGRAPHER);

        photos.signal(office);
        var back = photos.present(office, family);
        assertThat(photos.evidence(back)).containsExactly(OWN_PHOTO, BOOTH_SIGNAL, null, PHOTOGRAPHER);
        refused(Code.PHOTOS_MISSING, () -> photos.number(office, family));

        var ready = photos.present(office, family, new StripCode(3, "X-42"));
        assertThat(photos.evidence(ready)).containsExactly(OWN_PHOTO, BOOTH_SIGNAL, BOOTH_CODE, PHOTOGRAPHER);
        assertThat(photos.number(office, ready).numberText()).isEqualTo("A001");
    }

    @Test
    void staff_confirm_one_person_and_waive_another_for_a_reason() {
        var visit = photos.arrive(office, 2, Errand.DESK);
        var staff = photos.staff().id();

        photos.judge(office, visit, Set.of(2), new PhotoEvidence.StaffWaived(staff, "a baby"));
        var ready = photos.judge(office, visit, Set.of(), new PhotoEvidence.StaffConfirmed(staff));

        assertThat(photos.evidence(ready)).containsExactly(STAFF_CONFIRMED, STAFF_WAIVED);
        assertThat(ready.status()).isEqualTo(VisitStatus.READY);
    }

    @Test
    void evidence_of_a_person_twice_counts_once() {
        var pair = photos.arrive(office, 2, new OwnPhoto(1), new OwnPhoto(1));

        assertThat(photos.present(office, pair, new OwnPhoto(1)).photosMissing())
                .isOne();
    }

    @Test
    void the_code_of_a_strip_serves_once_a_day_in_its_office() {
        photos.arrive(office, 1, new StripCode(1, "7"));
        var other = photos.arrive(office, 1);

        refused(Code.PHOTO_CODE_USED, () -> photos.present(office, other, new StripCode(1, "7")));
        assertThat(photos.arrive(town.newOffice(), 1, new StripCode(1, "7")).photosMissing())
                .isZero();

        town.pass(Duration.ofDays(1));
        assertThat(photos.arrive(office, 1, new StripCode(1, "7")).photosMissing())
                .isZero();
    }

    @Test
    void a_signal_waits_an_hour_for_its_slip_and_is_then_nobodys() {
        var visit = photos.arrive(office, 1);
        photos.signal(office);
        town.pass(BoothCredits.SIGNAL_LIVES.plusSeconds(1));
        assertThat(photos.present(office, visit).photosMissing()).isOne();

        photos.signal(office);
        town.pass(BoothCredits.SIGNAL_LIVES.minusSeconds(5));
        assertThat(photos.present(office, visit).photosMissing()).isZero();
    }

    @Test
    void while_the_booth_is_out_of_order_who_touches_a_kiosk_is_covered_and_nobody_else() {
        var before = photos.arrive(office, 2, new OwnPhoto(2));
        var child = photos.arrive(office, 1, Errand.DESK);
        photos.outOfOrder(office);

        assertThat(photos.evidence(photos.arrive(office, 1))).containsExactly(BOOTH_OUT_OF_ORDER);
        assertThat(photos.evidence(photos.present(office, before))).containsExactly(BOOTH_OUT_OF_ORDER, OWN_PHOTO);
        assertThat(photos.present(office, child).photosMissing())
                .as("staff decide about a child, booth or not")
                .isOne();

        photos.workingAgain(office);
        assertThat(photos.arrive(office, 1).photosMissing()).isOne();
    }

    @Test
    void evidence_holds_for_the_offices_day_and_only_before_the_number() {
        var ready = photos.present(office, photos.arrive(office, 1), new OwnPhoto(1));
        var numbered = photos.number(office, photos.present(office, photos.arrive(office, 1), new OwnPhoto(1)));
        town.pass(Duration.ofDays(1));

        refused(Code.PHOTOS_MISSING, () -> photos.number(office, ready));
        round.walk();

        assertThat(visits.get(office.id(), ready.id()).photosMissing()).isOne();
        assertThat(visits.get(office.id(), ready.id()).status()).isEqualTo(VisitStatus.AT_BOOTH);
        assertThat(visits.get(office.id(), numbered.id()).photosMissing()).isZero();
    }

    @Test
    void the_same_slip_at_two_kiosks_is_one_number() {
        var ready = photos.present(office, photos.arrive(office, 1), new OwnPhoto(1));

        var first = photos.number(office, ready);
        assertThat(photos.present(office, ready, new OwnPhoto(1)).id()).isEqualTo(first.id());
        assertThat(photos.number(office, ready).number()).isEqualTo(first.number());
    }
}
