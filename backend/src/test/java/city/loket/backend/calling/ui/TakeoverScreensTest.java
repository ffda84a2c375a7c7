package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Handover;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.CommandId;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;

/** Asking for a counter and answering, as Els sees it. */
@BackendTest
@WithUserDetails("an")
class TakeoverScreensTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Seat seat;

    @Autowired
    private Handover handover;

    @Autowired
    private CounterSessions sessions;

    @Autowired
    private Counters counters;

    private Office office;
    private LocalMember els;
    private LocalMember bram;
    private CounterId counter;

    @BeforeEach
    void els_is_signed_in() {
        office = town.newOffice();
        els = town.hired(office, "Els", Role.AGENT);
        bram = town.hired(office, "Bram", Role.AGENT);
        counter = counters.of(office.id()).get(5).id();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(els, null, els.getAuthorities()));
    }

    private void sits(LocalMember clerk) {
        assertThat(seat.open(clerk, counter, List.of(), false, CommandId.random()))
                .isEqualTo(Told.NOTHING);
    }

    private static Stream<Component> shown(Component from) {
        return Stream.concat(
                Stream.of(from), from.getChildren().filter(Component::isVisible).flatMap(TakeoverScreensTest::shown));
    }

    private static List<Component> named(String name) {
        return shown(UI.getCurrent())
                .filter(component -> name.equals(component.getElement().getAttribute("data-test")))
                .toList();
    }

    private static void press(String name) {
        var button = (PressButton) named(name).getFirst();
        ComponentUtil.fireEvent(button, button.press());
    }

    @Test
    void whoever_sits_there_is_asked_on_their_screen_and_a_yes_sends_them_to_choose() {
        sits(els);
        town.within(() -> handover.ask(bram, counter, List.of()));
        navigate(CounterView.class);
        assertThat(named("asked").getFirst().getElement().getTextRecursively()).contains("Bram");

        press("hand-over");

        assertThat(sessions.of(bram.staffId()).orElseThrow().counter()).isEqualTo(counter);
        assertThat(named("counter-6")).hasSize(1);
        assertThat(named("message").getFirst().getElement().getText()).isNotEmpty();
    }

    @Test
    void a_no_leaves_the_screen_as_it_was() {
        sits(els);
        town.within(() -> handover.ask(bram, counter, List.of()));
        navigate(CounterView.class);

        press("keep-counter");

        assertThat(named("asked")).isEmpty();
        assertThat(named("next")).hasSize(1);
    }

    @Test
    void a_counter_where_somebody_sits_is_asked_for_after_a_question_and_waited_for() {
        sits(bram);
        navigate(ChooseView.class);
        UI.getCurrent().refreshCurrentRoute(false); // drawn for somebody else before

        press("counter-6");
        assertThat(named("takeover")).isEmpty();
        press("ask-yes");

        assertThat(named("takeover").getFirst().getElement().getTextRecursively())
                .contains("Bram", "6");
        assertThat(sessions.of(els.staffId())).isEmpty();
    }
}
