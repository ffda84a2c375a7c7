package city.loket.kiosk.backend;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.NoPlace.NeedsDate;
import city.loket.kiosk.backend.NoPlace.NotBefore;
import city.loket.kiosk.backend.NoPlace.Taken;
import city.loket.kiosk.backend.Possibly.Impossible;
import city.loket.kiosk.backend.Possibly.Possible;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every backend promises of its appointment book. */
public abstract class PlacesContract extends PhotoContract {

    private static final int DAYS = 60;

    /** The code of a service with appointments at a kiosk and without own dates. */
    protected abstract String serviceBookedHere();

    /** The code of a service with a variant that opens so many days before a card expires. */
    protected abstract String serviceAroundExpiry();

    /** That variant's code. */
    protected abstract String variantAroundExpiry();

    @Test
    public void free_places_come_in_order_and_from_now_on() {
        var places = free();

        assertThat(places)
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> one.startsAt().compareTo(other.startsAt()));
        assertThat(places).allSatisfy(place -> {
            assertThat(place.startsAt()).isAfter(backend().office().serverTime().minusSeconds(5));
            assertThat(place.endsAt()).isAfter(place.startsAt());
        });
    }

    @Test
    public void a_place_that_is_kept_becomes_an_appointment_known_by_its_code_and_its_qr() {
        var place = free().getLast();

        var appointment = it(backend().places().book(UUID.randomUUID(), held(UUID.randomUUID(), place), "fr"));

        assertThat(appointment)
                .returns(place.startsAt(), Appointment::startsAt)
                .returns(serviceBookedHere(), Appointment::service)
                .returns(wish().variant().code(), Appointment::variant)
                .returns("fr", Appointment::language);
        for (var code : List.of(appointment.code(), backend().office().appointmentAddress(appointment.token()))) {
            assertThat(backend().read(code))
                    .isInstanceOfSatisfying(
                            CodeAnswer.Reserved.class,
                            answer -> assertThat(answer.appointment().code()).isEqualTo(appointment.code()));
        }
    }

    @Test
    public void the_same_wish_asked_twice_keeps_one_place_and_makes_one_appointment() {
        var place = free().getLast();
        var command = UUID.randomUUID();
        var hold = held(command, place);
        assertThat(held(command, place)).isEqualTo(hold);

        var booking = UUID.randomUUID();
        var first = it(backend().places().book(booking, hold, "nl"));

        assertThat(it(backend().places().book(booking, hold, "nl")).code()).isEqualTo(first.code());
    }

    @Test
    public void a_place_given_back_is_free_again_and_its_hold_is_over() {
        var before = free();
        var hold = held(UUID.randomUUID(), before.getLast());

        backend().places().release(UUID.randomUUID(), hold);
        backend().places().release(UUID.randomUUID(), hold);

        assertThat(free()).contains(before.getLast());
        assertThat(backend().places().book(UUID.randomUUID(), hold, "nl"))
                .isEqualTo(new Impossible<>(new NoPlace.Over()));
    }

    @Test
    public void a_place_that_does_not_exist_is_refused() {
        var first = free().getFirst();
        var none = new Place(first.startsAt().plusSeconds(7), first.endsAt().plusSeconds(7));

        assertThat(backend().places().hold(UUID.randomUUID(), wish(), none)).isEqualTo(new Impossible<>(new Taken()));
    }

    @Test
    public void what_depends_on_the_visitors_own_date_asks_for_it_and_then_opens_in_time() {
        var wish = wish(serviceAroundExpiry(), variantAroundExpiry());
        assertThat(free(wish)).isEqualTo(new Impossible<>(new NeedsDate(OwnDate.EXPIRY)));

        var soon = wish.with(OwnDate.EXPIRY, today().plusDays(20));
        assertThat(it(free(soon)).places()).isNotEmpty();
        var far = wish.with(OwnDate.EXPIRY, today().plusYears(4));
        assertThat(free(far))
                .isInstanceOfSatisfying(
                        Impossible.class,
                        no -> assertThat(no.why())
                                .isInstanceOfSatisfying(
                                        NotBefore.class,
                                        refused -> assertThat(refused.from()).isAfter(today().plusYears(3))));
    }

    @Test
    public void too_many_people_for_one_appointment_are_told_how_many_may_come() {
        assertThat(free(wish().persons(99)))
                .isInstanceOfSatisfying(
                        Impossible.class,
                        no -> assertThat(no.why())
                                .isInstanceOfSatisfying(
                                        NoPlace.TooManyPersons.class,
                                        refused -> assertThat(refused.most()).isBetween(1, 98)));
    }

    private List<Place> free() {
        return it(free(wish())).places();
    }

    private Possibly<FreePlaces> free(Wish wish) {
        return backend().places().free(wish, today(), DAYS);
    }

    private Hold held(UUID command, Place place) {
        return it(backend().places().hold(command, wish(), place));
    }

    private static <T> T it(Possibly<T> answer) {
        return switch (answer) {
            case Possible(var it) -> it;
            case Impossible(var why) -> throw new AssertionError(why.toString());
        };
    }

    private Wish wish() {
        var service = service(serviceBookedHere());
        return Wish.of(service, service.variants().getFirst());
    }

    private Wish wish(String code, String variant) {
        var service = service(code);
        return Wish.of(service, service.variant(variant).orElseThrow());
    }

    private OfferedService service(String code) {
        return backend().services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        var office = backend().office();
        return office.serverTime().atZone(office.zone()).toLocalDate();
    }
}
