package city.loket.backend.calling.reception;

import static city.loket.backend.Screen.named;
import static city.loket.backend.Screen.one;
import static city.loket.backend.Screen.text;
import static city.loket.backend.calling.reception.ReceptionPage.ask;
import static city.loket.backend.calling.reception.ReceptionPage.press;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.StaffSeat;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.PaperFate;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** Reception looks after who is in the building. An signs in only so that Vaadin starts; each test's member of staff has a new office. */
@BackendTest
@WithUserDetails("an")
class ReceptionViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private StaffMembers members;

    @Autowired
    private Departures departures;

    @Autowired
    private Visits visits;

    private Office office;

    @BeforeEach
    void els_is_at_the_desk() {
        office = town.newOffice();
        StaffSeat.take(members, office, Role.AGENT);
    }

    private Visit now(Visit visit) {
        return visits.get(office.id(), visit.id());
    }

    @Test
    void a_visitor_is_found_by_number_and_moved_with_number_and_place() {
        var visit = town.waiting(office);
        ask("b1");
        assertThat(text("card")).contains("B001");

        press("move");
        press("service-residence-card");

        assertThat(now(visit))
                .returns(town.service(office, "residence-card").id(), Visit::service)
                .returns(visit.number(), Visit::number)
                .returns(visit.dueAt(), Visit::dueAt);
    }

    @Test
    void of_several_visitors_with_one_count_staff_say_which() {
        town.waiting(office);
        var stay = town.waitingFor(office, "short-stay", Duration.ofMinutes(10));

        ask("1");
        press("which-" + stay.numberText());

        assertThat(text("card")).contains("A001");
    }

    @Test
    void one_who_leaves_is_let_go_with_a_reason_and_brought_back() {
        var visit = town.waiting(office);
        ask("B001");
        press("leave");
        press("left-own-wish");
        assertThat(now(visit).status()).isEqualTo(VisitStatus.LEFT);

        press("bring-back");
        press("back-old-place");
        assertThat(now(visit)).returns(VisitStatus.WAITING, Visit::status).returns(visit.dueAt(), Visit::dueAt);
    }

    @Test
    void a_stale_card_tells_what_has_become_of_the_visitor_and_does_nothing() {
        var visit = town.waiting(office);
        ask("B001");
        press("move");
        town.within(() -> departures.leave(office, new Actor.Visitor(), visit.id(), LeftReason.OWN_WISH));

        press("service-residence-card");

        assertThat(text("message")).contains("B001", "left");
        assertThat(now(visit).service()).isEqualTo(visit.service());
        assertThat(named("bring-back")).hasSize(1);
    }

    @Test
    void a_photo_is_confirmed_and_the_number_given_at_the_desk() {
        var visit = town.arrive(office, town.appointment(office, "short-stay", Duration.ofMinutes(10), 1), 0);
        ask(visit.code());
        assertThat(named("number")).isEmpty();

        press("confirm-1");
        press("number");

        assertThat(text("large")).isEqualTo("A001");
        assertThat(now(visit).status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void after_a_print_staff_say_whether_the_ticket_came_out() {
        var visit = town.waiting(office);
        ask("B001");
        press("print");
        assertThat(now(visit).paper()).as("the kiosk's paper stays").isEqualTo(PaperFate.CONFIRMED);

        press("came-out");
        assertThat(now(visit).paper()).isEqualTo(PaperFate.TAKEN);
        assertThat(named("came-out")).isEmpty();
    }

    @Test
    void everybody_in_the_building_is_listed_and_each_part_can_be_looked_at_alone() {
        town.waiting(office);
        town.arrive(office, town.appointment(office, "short-stay", Duration.ofMinutes(10), 1), 0);
        navigate(ReceptionView.class);

        assertThat(named("person")).hasSize(2);
        press("part-photo");
        assertThat(named("person")).hasSize(1);
        press("part-gone");
        assertThat(named("person")).isEmpty();
        assertThat(text("nobody")).isNotEmpty();
    }

    @Test
    void the_list_narrows_while_one_types() {
        town.waiting(office);
        town.waitingFor(office, "residence-card", Duration.ofMinutes(10));
        navigate(ReceptionView.class);

        var field = one("ask", Input.class);
        field.setValue("b0");
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));

        assertThat(named("person")).hasSize(1);
    }
}
