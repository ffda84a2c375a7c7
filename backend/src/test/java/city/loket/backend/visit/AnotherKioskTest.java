package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.device.Devices;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.platform.Tokens;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A visitor whose ticket did not come out goes to another kiosk (design §7). */
@BackendTest
class AnotherKioskTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Papers papers;

    @Autowired
    private Dispenser dispenser;

    @Autowired
    private Devices devices;

    private Office office;
    private Visit issuing;
    private Actor.Device other;

    @BeforeEach
    void a_ticket_on_its_way_and_two_kiosks() {
        office = town.newOffice();
        issuing = town.walkIn(office);
        var token = Tokens.token();
        devices.pair(office.id(), SignedInDevice.Kind.KIOSK, "Kiosk 2", token);
        other = new Actor.Device(devices.signIn(token).orElseThrow().id());
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "FAILED", "UNKNOWN"})
    void a_ticket_that_did_not_come_out_is_printed_under_its_number_at_another_kiosk(PaperFate fate) {
        report(town.kiosk, issuing, fate);

        var taken = asksForNumber();

        assertThat(taken.number()).isEqualTo(issuing.number());
        assertThat(taken.paper()).isNull();
        assertThat(report(other, taken, PaperFate.CONFIRMED).status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void a_kiosk_that_was_silent_for_fifteen_seconds_loses_its_ticket_to_one_that_asks() {
        town.pass(Duration.ofSeconds(14));
        assertThat(asksForNumber().state()).isEqualTo(issuing.state());

        town.pass(Duration.ofSeconds(2));
        assertThat(asksForNumber().state())
                .isInstanceOfSatisfying(
                        VisitState.Issuing.class,
                        now -> assertThat(now.heldBy(other)).isTrue());
    }

    @Test
    void the_late_report_of_the_first_kiosk_changes_only_what_is_known_of_the_paper() {
        report(town.kiosk, issuing, PaperFate.UNKNOWN);
        var taken = asksForNumber();

        var late = report(town.kiosk, issuing, PaperFate.CONFIRMED);

        assertThat(late.state()).isEqualTo(taken.state());
        assertThat(late.paper()).isEqualTo(PaperFate.CONFIRMED);
    }

    @Test
    void a_late_bad_report_lets_no_third_kiosk_print() {
        report(town.kiosk, issuing, PaperFate.REFUSED);
        var taken = asksForNumber();

        report(town.kiosk, issuing, PaperFate.FAILED);

        assertThat(asksForNumber().state()).isEqualTo(taken.state());
    }

    @Test
    void the_first_screens_thirty_seconds_do_not_unsay_the_other_kiosks_ticket() {
        report(town.kiosk, issuing, PaperFate.REFUSED);
        var taken = asksForNumber();
        assertThat(known(PaperFate.NOT_ON_PAPER).status()).isEqualTo(VisitStatus.ISSUING);
        report(other, taken, PaperFate.CONFIRMED);

        assertThat(known(PaperFate.NOT_ON_PAPER).paper()).isEqualTo(PaperFate.CONFIRMED);
    }

    @Test
    void only_the_kiosk_that_holds_the_ticket_may_keep_it() {
        report(town.kiosk, issuing, PaperFate.REFUSED);
        asksForNumber();

        papers.renew(office, other, issuing.id());
        assertThatThrownBy(() -> papers.renew(office, town.kiosk, issuing.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void a_ticket_being_printed_is_left_to_its_kiosk() {
        assertThat(asksForNumber())
                .isEqualTo(town.within(() -> dispenser.giveNumber(office, town.kiosk, issuing.id())));
    }

    private Visit asksForNumber() {
        return town.within(() -> dispenser.giveNumber(office, other, issuing.id()));
    }

    private Visit report(Actor.Device kiosk, Visit on, PaperFate fate) {
        return town.within(() -> papers.printed(office, kiosk, on.id(), TestTown.job(on), fate, "because"));
    }

    private Visit known(PaperFate fate) {
        return town.within(() -> papers.known(office, town.kiosk, issuing.id(), fate));
    }
}
