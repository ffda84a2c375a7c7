package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.VisitState.LeftReason;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only a priority, the late rule and staff who bring somebody back change a place, and the record tells it. */
@BackendTest
class ReorderingTest {

    @Autowired
    private TestTown town;

    @Autowired
    private PhotoTown photos;

    @Autowired
    private Visits visits;

    @Autowired
    private Building building;

    @Autowired
    private Priorities priorities;

    @Autowired
    private Departures departures;

    @Autowired
    private JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Visit priority(Visit visit, Need need) {
        return town.within(() -> priorities.give(office, photos.staff(), visit.id(), need));
    }

    private Visit takenBack(Visit visit) {
        return town.within(() -> priorities.takeBack(office, photos.staff(), visit.id()));
    }

    private List<String> unexplained() {
        var everybody = building.in(office.id(), VisitStatus.values());
        assertThat(everybody).isNotEmpty();
        return new RecordedPlaces(jdbc).broken(office.id(), everybody);
    }

    private List<String> verbs(Visit visit) {
        return jdbc.sql("select verb from visit_record where visit_id = ? and due_after is not null order by id")
                .param(visit.id().value())
                .query(String.class)
                .list();
    }

    private static Duration earlier(Visit visit, Visit before) {
        return Duration.between(visit.dueAt(), before.dueAt());
    }

    @Test
    void priority_takes_the_offices_minutes_off_once_however_often_it_is_asked() {
        var visit = town.waiting(office);

        var first = priority(visit, Need.PREGNANCY);
        var second = priority(visit, Need.SMALL_CHILD);

        assertThat(earlier(first, visit)).isEqualTo(office.priority()).isEqualTo(Duration.ofMinutes(20));
        assertThat(second).isEqualTo(first);
        assertThat(verbs(visit)).containsExactly("ARRIVE", "PRIORITY");
        assertThat(unexplained()).isEmpty();
    }

    @Test
    void priority_that_was_given_by_mistake_is_taken_back_to_the_old_place() {
        var visit = town.waiting(office);
        priority(visit, Need.OTHER);

        assertThat(takenBack(visit).dueAt()).isEqualTo(visit.dueAt());
        assertThat(takenBack(visit).dueAt()).isEqualTo(visit.dueAt());
        assertThat(verbs(visit)).containsExactly("ARRIVE", "PRIORITY", "PRIORITY_TAKEN_BACK");
        assertThat(unexplained()).isEmpty();
    }

    @Test
    void priority_comes_too_late_for_whoever_is_gone() {
        var visit = town.waiting(office);
        town.within(() -> departures.leave(office, photos.staff(), visit.id(), LeftReason.OWN_WISH));

        assertThatThrownBy(() -> priority(visit, Need.OTHER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("state", "LEFT"));
    }

    @Test
    void the_late_rule_counts_from_the_arrival_and_leaves_the_priority() {
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(-10), 1);
        var visit = priority(town.arrive(office, appointment, 0), Need.REDUCED_MOBILITY);
        town.pass(office.boothLimit().plusSeconds(5));

        var back = photos.present(office, visit, new Shown.OwnPhoto(1));

        assertThat(back.place().origin()).isEqualTo(Place.Origin.LATE);
        assertThat(back.dueAt()).isEqualTo(back.state().since().minus(office.priority()));
        assertThat(verbs(visit)).containsExactly("ARRIVE", "PRIORITY", "LATE");
        assertThat(unexplained()).isEmpty();
    }

    @Test
    void staff_who_bring_somebody_back_decide_on_the_place() {
        var old = town.waiting(office);
        var fresh = town.waiting(office);
        for (var visit : List.of(old, fresh)) {
            town.within(() -> departures.leave(office, photos.staff(), visit.id(), LeftReason.OWN_WISH));
        }
        town.pass(Duration.ofMinutes(10));

        var atOldPlace = town.within(() -> departures.bringBack(office, photos.staff(), old.id(), Comeback.OLD_PLACE));
        var fromNow = town.within(() -> departures.bringBack(office, photos.staff(), fresh.id(), Comeback.FROM_NOW));

        assertThat(atOldPlace.place()).isEqualTo(old.place());
        assertThat(fromNow.place().origin()).isEqualTo(Place.Origin.BROUGHT_BACK);
        assertThat(fromNow.dueAt()).isEqualTo(fromNow.state().since());
        assertThat(verbs(fresh)).containsExactly("ARRIVE", "BRING_BACK");
        assertThat(unexplained()).isEmpty();
    }

    @Test
    void a_place_that_changed_without_a_record_is_found() {
        var visit = town.waiting(office);
        town.within(() -> visits.place(visit, visit.place().withPriority(Duration.ofMinutes(5))));

        assertThat(unexplained()).singleElement().asString().contains("its record says " + visit.dueAt());
    }

    private void refuses(String rule, String sql, Visit visit) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(visit.id().value()).update())
                .hasStackTraceContaining(rule);
    }

    @Test
    void priority_bounded_and_place_handicap_and_origin() {
        var visit = town.waiting(office);

        refuses("priority_bounded", "update visit set place_priority = 61 where id = ?", visit);
        refuses("priority_bounded", "update visit set place_priority = -1 where id = ?", visit);
        refuses("place_handicap", "update visit set place_handicap = -1 where id = ?", visit);
        refuses("place_origin", "update visit set place_origin = 'FRIEND' where id = ?", visit);
    }

    @Test
    void three_change_a_place() {
        var visit = town.waiting(office);
        var change = "update visit_record set due_before = at, due_after = at where verb = '%s' and visit_id = ?";

        refuses("three_change_a_place", change.formatted("QUEUE"), visit);
        refuses("three_change_a_place", change.formatted("ARRIVE"), visit);
        refuses("three_change_a_place", "update visit_record set due_before = at where visit_id = ?", visit);
    }

    @Test
    void the_need_is_counted_and_stands_nowhere_with_the_visit() {
        var visit = town.waiting(office);
        priority(visit, Need.PREGNANCY);

        assertThat(jdbc.sql("select need, given from priority_tally where office_id = ?")
                        .param(office.id().value())
                        .query((rs, row) -> rs.getString(1) + " " + rs.getInt(2))
                        .list())
                .containsExactly("PREGNANCY 1");
        var kept = jdbc.sql("select * from visit_record where visit_id = ?")
                .param(visit.id().value())
                .query()
                .listOfRows();
        assertThat(kept.toString()).contains("-20 min").doesNotContain("PREGNANCY");
    }
}
