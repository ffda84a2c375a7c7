package city.loket.backend.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.device.Booth.Hearing;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.staff.StaffMembers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class BoothsTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Booths booths;

    @Autowired
    private BoothReports reports;

    @Autowired
    private StaffMembers members;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private Actor.Staff an;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
        an = new Actor.Staff(members.loadUserByUsername("an").staffId());
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private void heard(BoothHealth... healths) {
        reports.of(town.kiosk, office.id(), List.of(healths));
    }

    private void wellHeard(String... names) {
        heard(Arrays.stream(names)
                .map(name -> new BoothHealth(name, Hearing.OK))
                .toArray(BoothHealth[]::new));
    }

    private BoothId booth(String name) {
        return booths.named(office.id(), name).orElseThrow().id();
    }

    private BoothState switchOff(String name, String reason) {
        return town.within(() -> {
            booths.outOfOrder(office.id(), booth(name), an, reason);
            return booths.state(office);
        });
    }

    private BoothState switchOn(String name) {
        return town.within(() -> {
            booths.workingAgain(office.id(), booth(name), an);
            return booths.state(office);
        });
    }

    @Test
    void an_office_that_names_no_booth_has_one_that_works() {
        assertThat(booths.state(office).working()).isTrue();
        assertThat(booths.state(office).until(2)).contains(Duration.ofMinutes(6));
    }

    @Test
    void a_booth_that_staff_switched_off_says_who_and_why_until_it_works_again() {
        wellHeard("Booth 1");
        var before = clock.instant();

        var off = switchOff("Booth 1", "no ink");
        assertThat(off.working()).isFalse();
        assertThat(off.until(1)).isEmpty();
        assertThat(off.outOfOrderSince().orElseThrow()).isBetween(before, clock.instant());
        assertThat(off.booths().getFirst().switchedOff())
                .extracting(Booth.SwitchedOff::staff, Booth.SwitchedOff::reason)
                .containsExactly(an.id(), "no ink");

        assertThat(switchOn("Booth 1").working()).isTrue();
    }

    @Test
    void each_turn_of_the_switch_is_on_record_once() {
        wellHeard("Booth 1");
        switchOff("Booth 1", "no ink");
        switchOff("Booth 1", "still no ink");
        switchOn("Booth 1");
        switchOn("Booth 1");

        assertThat(jdbc.sql("select concat(working, ' ', coalesce(reason, '-')) from booth_record where device_id = ?")
                        .param(booth("Booth 1").value())
                        .query(String.class)
                        .list())
                .containsExactly("0 no ink", "1 -");
    }

    @Test
    void one_booth_that_works_is_enough_and_takes_the_others_visitors() {
        wellHeard("Booth 1", "Booth 2");
        assertThat(booths.state(office).until(4)).contains(Duration.ofMinutes(6));

        assertThat(switchOff("Booth 1", "no ink").until(4)).contains(Duration.ofMinutes(12));
    }

    @Test
    void a_booth_that_promised_signs_of_life_and_gives_none_is_out_of_order_but_a_dead_line_is_not() {
        heard(new BoothHealth("Booth 1", Hearing.OFFLINE));
        assertThat(booths.state(office).working()).isTrue();

        heard(new BoothHealth("Booth 1", Hearing.SILENT));
        assertThat(booths.state(office).working()).isFalse();

        wellHeard("Booth 1");
        assertThat(booths.state(office).working()).isTrue();
    }

    @Test
    void a_booth_that_its_kiosk_names_no_more_is_gone_and_may_come_back() {
        wellHeard("Booth 1", "Booth 2");
        wellHeard("Booth 2");
        assertThat(booths.state(office).booths()).extracting(Booth::name).containsExactly("Booth 2");

        wellHeard("Booth 1", "Booth 2");
        assertThat(booths.state(office).booths()).extracting(Booth::name).containsExactly("Booth 1", "Booth 2");
    }

    @Test
    void screens_are_woken_when_a_booth_changes_and_only_then() {
        wellHeard("Booth 1");
        var version = version();
        wellHeard("Booth 1");
        assertThat(version()).isEqualTo(version);

        switchOff("Booth 1", "no ink");
        assertThat(version()).isGreaterThan(version);
    }

    @Test
    void a_booth_of_another_office_cannot_be_switched() {
        wellHeard("Booth 1");
        var elsewhere = town.newOffice();
        var booth = booth("Booth 1");

        assertThatThrownBy(() -> town.within(() -> {
                    booths.outOfOrder(elsewhere.id(), booth, an, "no ink");
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.UNKNOWN_BOOTH));
    }

    @Test
    void minutes_per_photo_are_the_median_of_what_was_measured_once_that_is_enough() {
        wellHeard("Booth 1");
        took(60, 600);
        assertThat(booths.state(office).perPhoto()).isEqualTo(office.perPhoto());

        took(70);
        assertThat(booths.state(office).perPhoto()).isEqualTo(Duration.ofSeconds(70));

        town.pass(Duration.ofHours(3));
        assertThat(booths.state(office).perPhoto()).isEqualTo(office.perPhoto());
    }

    private void took(long... seconds) {
        for (var second : seconds) {
            booths.photographed(office.id(), booth("Booth 1"), Optional.of(Duration.ofSeconds(second)));
        }
    }

    private long version() {
        return jdbc.sql("select version from office_queue where office_id = ?")
                .param(office.id().value())
                .query(Long.class)
                .single();
    }
}
