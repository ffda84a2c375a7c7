package city.loket.backend.calling.reception;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.PaperFate;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;

/** Reception's page without a browser. An signs in only so that Vaadin starts; each test's member of staff has a new office. */
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

    @Autowired
    private Building building;

    private Office office;
    private LocalMember els;

    @BeforeEach
    void els_is_at_the_desk() {
        office = town.newOffice();
        var login = UUID.randomUUID().toString();
        members.add(office.id(), login, "Els", Role.AGENT, "only-for-tests");
        els = members.loadUserByUsername(login);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(els, null, els.getAuthorities()));
    }

    private static Stream<Component> shown(Component from) {
        return Stream.concat(
                Stream.of(from), from.getChildren().filter(Component::isVisible).flatMap(ReceptionViewTest::shown));
    }

    private static List<Component> named(String name) {
        return shown(UI.getCurrent())
                .filter(component -> name.equals(component.getElement().getAttribute("data-test")))
                .toList();
    }

    private static Component one(String name) {
        assertThat(named(name)).as(name).hasSize(1);
        return named(name).getFirst();
    }

    private static void press(String name) {
        var button = (PressButton) one(name);
        assertThat(button.isEnabled()).as(name).isTrue();
        ComponentUtil.fireEvent(button, button.press());
    }

    private static String text(String name) {
        return one(name).getElement().getTextRecursively();
    }

    private void ask(String text) {
        navigate(ReceptionView.class);
        ((Input) one("ask")).setValue(text);
        press("find");
    }

    private Visit now(Visit visit) {
        return visits.get(office.id(), visit.id());
    }

    private Visit only() {
        var here = building.in(office.id(), VisitStatus.unfinished());
        assertThat(here).hasSize(1);
        return here.getFirst();
    }

    @Test
    void the_list_of_appointments_leads_here_with_the_code_of_one() {
        var appointment = town.appointment(office, "card-collection", Duration.ofMinutes(5), 1);

        UI.getCurrent().navigate("console/reception", QueryParameters.of("code", appointment.code()));
        press("register");

        assertThat(only().appointment()).isEqualTo(appointment.id());
    }

    @Test
    void a_walk_in_is_found_by_a_few_letters_in_any_language_and_has_the_number_at_once() {
        ask("DOCUMENT af");
        press("more");
        press("speaks-fr");
        press("register");

        assertThat(text("large")).isEqualTo("B001");
        assertThat(only())
                .returns(VisitStatus.WAITING, Visit::status)
                .returns(2, Visit::persons)
                .returns("fr", visit -> visit.language().code());
    }

    @Test
    void an_appointment_with_a_photo_missing_gets_a_slip_and_no_number() {
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(10), 2);
        ask(appointment.code());

        assertThat(one("register").getElement().isEnabled()).isFalse();
        press("own-1");
        press("booth-2");
        press("register");

        assertThat(text("large")).isEqualTo(appointment.code());
        assertThat(only()).returns(VisitStatus.AT_BOOTH, Visit::status).returns(null, Visit::number);
    }

    @Test
    void a_photo_is_waived_only_with_a_reason() {
        ask(town.appointment(office, "short-stay", Duration.ofMinutes(10), 1).code());

        press("waived-1");
        assertThat(one("register").getElement().isEnabled()).isFalse();
        ((Input) one("why-1")).setValue("a baby");
        press("register");

        assertThat(only().status()).isEqualTo(VisitStatus.WAITING);
    }

    @Test
    void who_is_not_welcome_yet_is_told_from_when_and_not_registered() {
        ask(town.appointment(office, "card-collection", Duration.ofDays(2), 1).code());

        assertThat(text("message")).isNotEmpty();
        assertThat(named("register")).isEmpty();
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

        var field = (Input) one("ask");
        field.setValue("b0");
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));

        assertThat(named("person")).hasSize(1);
    }
}
