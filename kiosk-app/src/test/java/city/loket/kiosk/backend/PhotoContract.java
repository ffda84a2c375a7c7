package city.loket.kiosk.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every backend promises about photos. Each test needs appointments that nobody used yet. */
abstract class PhotoContract extends OfferContract {

    /** The code of an appointment for one person that can check in now and needs an own photo. */
    protected abstract String appointmentNeedingPhoto();

    @Test
    public void an_appointment_without_its_photo_gets_a_slip_and_a_number_only_after_the_photo() {
        var code = appointmentNeedingPhoto();
        assertThat(backend().read(code)).isInstanceOf(CodeAnswer.Welcome.class);

        var visit = arrives(code, Errand.BOOTH);
        assertThat(visit.state()).isEqualTo(VisitState.AT_BOOTH);
        assertThat(visit.number()).isNull();
        assertThat(visit.keepUntil()).isNotNull();
        assertThat(visit.missing()).extracting(PhotoRow::person).containsExactly(1);
        refused("photos_missing", () -> backend().number(UUID.randomUUID(), visit.id()));

        var back = backend().photos(UUID.randomUUID(), visit.id(), List.of(Photo.own(1)));
        assertThat(back.state()).isEqualTo(VisitState.READY);
        assertThat(backend().number(UUID.randomUUID(), visit.id()).toPrint()).isTrue();
    }

    @Test
    public void whoever_brings_a_photographers_photo_gets_a_number_at_once() {
        assertThat(arrives(appointmentNeedingPhoto(), Errand.BOOTH, Photo.byPhotographer(1))
                        .toPrint())
                .isTrue();
    }

    @Test
    public void the_code_on_a_strip_serves_one_person_once() {
        var strip = "STRIP-" + UUID.randomUUID();

        assertThat(arrives(appointmentNeedingPhoto(), Errand.BOOTH, Photo.strip(1, strip))
                        .toPrint())
                .isTrue();
        var other = appointmentNeedingPhoto();

        refused("photo_code_used", () -> arrives(other, Errand.BOOTH, Photo.strip(1, strip)));
    }

    @Test
    public void whoever_is_sent_to_the_desk_is_found_there_and_may_give_the_place_back() {
        var visit = arrives(appointmentNeedingPhoto(), Errand.DESK);
        assertThat(visit.errand()).isEqualTo(Errand.DESK);

        backend().leaveWithoutPhoto(UUID.randomUUID(), visit.id());

        assertThat(backend().read(visit.token())).isEqualTo(new CodeAnswer.Over());
    }

    private Visit arrives(String appointment, Errand errand, Photo... photos) {
        return backend().arrive(UUID.randomUUID(), new Arrival(null, appointment, 1, "fr", List.of(photos), errand, 0));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BackendRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
