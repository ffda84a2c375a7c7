package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PapersTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Papers papers;

    @Autowired
    private Visits visits;

    @Autowired
    private NightRound night;

    private Office office;
    private Visit issuing;

    @BeforeEach
    void a_ticket_on_its_way() {
        office = town.newOffice();
        issuing = town.walkIn(office);
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Visit report(PaperFate fate) {
        return town.within(
                () -> papers.printed(office, town.kiosk, issuing.id(), TestTown.job(issuing), fate, "because"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, WAITING",
        "PRINTED_NOT_CUT, WAITING",
        "REFUSED, ISSUING",
        "FAILED, ISSUING",
        "UNKNOWN, ISSUING"
    })
    void the_printers_answer_decides(PaperFate fate, VisitStatus state) {
        var reported = report(fate);

        assertThat(reported.status()).isEqualTo(state);
        assertThat(reported.paper()).isEqualTo(fate);
    }

    @Test
    void without_paper_the_visitor_waits_all_the_same_once_the_number_is_known() {
        report(PaperFate.REFUSED);

        var known = town.within(() -> papers.known(office, town.kiosk, issuing.id(), PaperFate.NOT_ON_PAPER));

        assertThat(known.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(known.paper()).isEqualTo(PaperFate.NOT_ON_PAPER);
    }

    @Test
    void a_late_report_changes_only_what_is_known_of_the_paper() {
        town.within(() -> papers.known(office, town.kiosk, issuing.id(), PaperFate.NOT_ON_PAPER));

        var late = report(PaperFate.CONFIRMED);

        assertThat(late.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(late.paper()).isEqualTo(PaperFate.CONFIRMED);
    }

    @Test
    void the_answer_to_another_job_is_refused() {
        assertThatThrownBy(() -> town.within(
                        () -> papers.printed(office, town.kiosk, issuing.id(), "0000", PaperFate.CONFIRMED, null)))
                .isInstanceOf(Refusal.class);
        assertThat(visits.get(office.id(), issuing.id()).status()).isEqualTo(VisitStatus.ISSUING);
    }

    @Test
    void a_kiosk_silent_for_half_a_minute_loses_nobody() {
        town.pass(Duration.ofSeconds(29));
        papers.takeOverFromSilentKiosks();
        assertThat(visits.get(office.id(), issuing.id()).status()).isEqualTo(VisitStatus.ISSUING);

        town.pass(Duration.ofSeconds(2));
        papers.takeOverFromSilentKiosks();
        var taken = visits.get(office.id(), issuing.id());
        assertThat(taken.status()).isEqualTo(VisitStatus.WAITING);
        assertThat(taken.paper()).isEqualTo(PaperFate.UNCONFIRMED);
    }

    @Test
    void a_kiosk_that_says_it_is_still_here_keeps_its_ticket() {
        town.pass(Duration.ofSeconds(20));
        papers.renew(office, town.kiosk, issuing.id());
        town.pass(Duration.ofSeconds(20));
        papers.takeOverFromSilentKiosks();

        assertThat(visits.get(office.id(), issuing.id()).status()).isEqualTo(VisitStatus.ISSUING);
    }

    @Test
    void the_night_ends_what_the_day_left_open_but_not_what_belongs_to_today() {
        town.setTime(Instant.parse("2026-05-04T12:00:00Z"));
        var yesterday = town.waiting(office);
        town.setTime(Instant.parse("2026-05-05T08:00:00Z"));
        var today = town.waiting(office);

        night.endEarlierDays(office);

        assertThat(visits.get(office.id(), yesterday.id()).status()).isEqualTo(VisitStatus.EXPIRED);
        assertThat(visits.get(office.id(), today.id()).status()).isEqualTo(VisitStatus.WAITING);
    }
}
