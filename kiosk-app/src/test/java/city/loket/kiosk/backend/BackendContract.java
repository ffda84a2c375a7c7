package city.loket.kiosk.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What every backend promises to a kiosk, whatever is behind it. Against a real one each test needs an office of its own, or
 * appointments that nobody used yet.
 */
public abstract class BackendContract extends PlacesContract {

    /** The code of a service that takes walk-ins and needs no photo. */
    protected abstract String walkInService();

    /** The code of a service that takes no walk-ins. */
    protected abstract String serviceByAppointment();

    @Test
    public void the_office_says_where_it_is_and_which_languages_it_speaks() {
        var office = backend().office();

        assertThat(office.languages()).contains("nl", "fr", "de", "en");
        assertThat(office.zone().getId()).isEqualTo("Europe/Brussels");
        assertThat(office.address("TOKEN")).startsWith("http").endsWith("TOKEN");
    }

    @Test
    public void a_code_that_nobody_gave_out_is_unknown() {
        assertThat(backend().read("ZZZZZZ")).isEqualTo(new CodeAnswer.Unknown());
    }

    @Test
    public void a_walk_in_without_a_photo_rule_gets_a_number_to_print() {
        var visit = arrives(walkInService());

        assertThat(visit.toPrint()).isTrue();
        assertThat(visit.number()).matches("[A-Z]\\d{3,}");
        assertThat(visit.job()).hasSize(4);
    }

    @Test
    public void the_same_arrival_asked_twice_is_one_visit() {
        var command = UUID.randomUUID();
        var arrival = new Arrival(walkInService(), null, 1, "nl", List.of(), Errand.BOOTH, 0);

        var first = backend().arrive(command, arrival);
        var second = backend().arrive(command, arrival);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.number()).isEqualTo(first.number());
    }

    @Test
    public void a_command_id_is_not_lent_to_another_request() {
        var command = UUID.randomUUID();
        backend().arrive(command, new Arrival(walkInService(), null, 1, "nl", List.of(), Errand.BOOTH, 0));

        assertThatThrownBy(() -> backend()
                        .arrive(command, new Arrival(walkInService(), null, 1, "fr", List.of(), Errand.BOOTH, 0)))
                .isInstanceOfSatisfying(
                        BackendRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("command_id_reused"));
    }

    @Test
    public void a_service_by_appointment_refuses_a_walk_in() {
        assertThatThrownBy(() -> arrives(serviceByAppointment()))
                .isInstanceOfSatisfying(
                        BackendRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("appointment_needed"));
    }

    @Test
    public void a_slip_is_known_by_its_address_its_token_and_its_short_code() {
        var visit = arrives(walkInService());
        var address = backend().office().address(visit.token());

        for (var code :
                new String[] {address, visit.token(), visit.code(), visit.code().toLowerCase()}) {
            assertThat(backend().read(code))
                    .isInstanceOfSatisfying(
                            CodeAnswer.AlreadyHere.class,
                            here -> assertThat(here.visit().id()).isEqualTo(visit.id()));
        }
    }

    @Test
    public void a_confirmed_ticket_makes_its_visitor_wait() {
        var visit = arrives(walkInService());
        var report = new PrintReport(visit.job(), PrintReport.Outcome.CONFIRMED, null);

        backend().printed(UUID.randomUUID(), visit.id(), report);

        assertThat(backend().visit(visit.id()).state()).isEqualTo(VisitState.WAITING);
    }

    @Test
    public void who_cannot_wait_comes_before_somebody_who_came_just_before() {
        var before = arrives(walkInService());
        backend()
                .printed(
                        UUID.randomUUID(),
                        before.id(),
                        new PrintReport(before.job(), PrintReport.Outcome.CONFIRMED, null));
        var arrival = new Arrival(walkInService(), null, 1, "nl", List.of(), Errand.BOOTH, 0);

        var prior = backend().arrive(UUID.randomUUID(), arrival.withPriority());
        var other = backend().arrive(UUID.randomUUID(), arrival);

        assertThat(prior.estimate().ahead()).isLessThan(other.estimate().ahead());
    }

    @Test
    public void a_failed_ticket_is_held_until_its_number_is_known() {
        var visit = arrives(walkInService());
        var report = new PrintReport(visit.job(), PrintReport.Outcome.REFUSED, "no paper");

        backend().printed(UUID.randomUUID(), visit.id(), report);
        backend().renew(visit.id());
        assertThat(backend().visit(visit.id()).state()).isEqualTo(VisitState.ISSUING);

        backend().known(UUID.randomUUID(), visit.id(), Known.PHONE);
        assertThat(backend().visit(visit.id()).state()).isEqualTo(VisitState.WAITING);
    }

    @Test
    public void who_leaves_without_a_photo_is_over_and_may_say_so_twice() {
        var visit = arrives(walkInService());
        var command = UUID.randomUUID();

        backend().leaveWithoutPhoto(command, visit.id());
        backend().leaveWithoutPhoto(command, visit.id());

        assertThat(backend().visit(visit.id()).state()).isEqualTo(VisitState.OTHER);
        assertThat(backend().read(visit.token())).isEqualTo(new CodeAnswer.Over());
    }

    @Test
    public void health_and_booth_signals_are_taken() {
        backend().health(new Health("OK", null, "OK", List.of(new Health.Booth("Booth 1", "OFFLINE"))));
        backend().boothSignal(UUID.randomUUID(), "Booth 1");
    }

    private Visit arrives(String service) {
        return backend().arrive(UUID.randomUUID(), new Arrival(service, null, 1, "nl", List.of(), Errand.BOOTH, 4_200));
    }
}
