package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.device.Booths;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.CommandId;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Visit;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
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

/** The console's screens without a browser. An signs in only so that Vaadin starts; each test's clerk has a new office. */
@BackendTest
@WithUserDetails("an")
class ConsoleTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private StaffMembers staff;

    @Autowired
    private Counters counters;

    @Autowired
    private Workplace workplace;

    @Autowired
    private Seat seat;

    @Autowired
    private Booths booths;

    private Office office;

    @BeforeEach
    void a_clerk_opens_counter_6() {
        office = town.newOffice();
        var login = UUID.randomUUID().toString();
        staff.add(office.id(), login, "Els", Role.AGENT, "only-for-tests");
        var clerk = staff.loadUserByUsername(login);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(clerk, null, clerk.getAuthorities()));
        var counter = counters.of(office.id()).get(5).id();
        assertThat(seat.open(clerk, counter, List.of(), false, CommandId.random()))
                .isEqualTo(Told.NOTHING);
    }

    private Stream<Component> shown(Component from) {
        return Stream.concat(
                Stream.of(from), from.getChildren().filter(Component::isVisible).flatMap(this::shown));
    }

    private List<Component> named(String name) {
        return shown(UI.getCurrent())
                .filter(component -> name.equals(component.getElement().getAttribute("data-test")))
                .toList();
    }

    private Component one(String name) {
        assertThat(named(name)).as(name).hasSize(1);
        return named(name).getFirst();
    }

    private void press(String name) {
        var button = (PressButton) one(name);
        assertThat(button.isEnabled()).as(name).isTrue();
        ComponentUtil.fireEvent(button, button.press());
    }

    private String text(String name) {
        return one(name).getElement().getTextRecursively();
    }

    @Test
    void the_next_visitor_is_led_through_by_the_buttons() {
        Visit visit = town.waiting(office);
        navigate(CounterView.class);

        press("next");
        assertThat(text("at-hand")).isEqualTo(visit.numberText());
        assertThat(named("next")).isEmpty();
        assertThat(one("recall").getElement().isEnabled()).isTrue();

        press("start");
        assertThat(one("recall").getElement().isEnabled()).isFalse();

        press("finish");
        assertThat(named("at-hand")).isEmpty();
        assertThat(named("next")).hasSize(1);
    }

    @Test
    void the_clerk_is_told_that_nobody_waits() {
        navigate(CounterView.class);

        press("next");

        assertThat(text("message")).isNotEmpty();
    }

    @Test
    void the_clerk_hears_who_goes_back_to_the_queue_before_the_counter_closes() {
        var parked = town.waiting(office);
        navigate(CounterView.class);
        press("next");
        press("park");
        assertThat(text("parked")).contains(parked.numberText());

        press("close-counter");
        assertThat(text("message")).contains(parked.numberText());
        press("return");
        assertThat(named("parked")).isEmpty();
        press("next");
        press("park");

        press("close-counter");
        assertThat(one("message")).isNotNull();
        press("close-counter");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("console");
    }

    @Test
    void a_visitor_at_the_booth_stands_in_the_list_without_a_number() {
        var visit = town.arrive(office, town.appointment(office, "orange-card", Duration.ofMinutes(40), 1), 0);
        navigate(CounterView.class);

        var line = named("coming-row").stream()
                .filter(row -> row.getElement().getTextRecursively().contains(visit.code()))
                .findFirst();

        assertThat(line).isPresent();
        assertThat(line.get().getElement().getAttribute("data-number")).isEmpty();
    }

    @Test
    void a_booth_is_put_out_of_order_with_a_reason_and_back() {
        var booth = town.within(() -> booths.heardBy(town.kiosk, office.id(), "Booth 1"));
        navigate(CounterView.class);

        press("booth-ask-" + booth.value());
        press("booth-off-" + booth.value());
        assertThat(text("message")).isNotEmpty();
        assertThat(booths.state(office).working()).isTrue();

        ((Input) one("booth-reason")).setValue("no ink");
        press("booth-off-" + booth.value());
        assertThat(booths.state(office).working()).isFalse();
        assertThat(text("booth")).contains("Els", "no ink");

        press("booth-on-" + booth.value());
        assertThat(booths.state(office).working()).isTrue();
    }
}
