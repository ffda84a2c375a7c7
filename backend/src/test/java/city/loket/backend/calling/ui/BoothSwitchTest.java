package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.device.Booth;
import city.loket.backend.device.Booth.Hearing;
import city.loket.backend.device.BoothId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Language;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "none.such")
class BoothSwitchTest extends BrowserlessTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final BoothId ID = new BoothId(7);

    private final List<String> turns = new ArrayList<>();
    private final List<CommandId> commands = new ArrayList<>();
    private BoothPanel panel;

    @BeforeEach
    void a_panel() {
        panel = new BoothPanel(Speech.of(Language.EN, ZoneId.of("Europe/Brussels")), new Turns());
        UI.getCurrent().add(panel);
        panel.show(List.of(line(Hearing.OK, null)));
    }

    private static BoothLine line(Hearing hearing, Booth.@Nullable SwitchedOff off) {
        return new BoothLine(new Booth(ID, "Booth 1", hearing, NINE, off), off == null ? "" : "An");
    }

    private Stream<Component> shown(Component from) {
        return Stream.concat(
                Stream.of(from), from.getChildren().filter(Component::isVisible).flatMap(this::shown));
    }

    private boolean shows(String button) {
        return shown(panel)
                .anyMatch(component -> button.equals(component.getElement().getAttribute("data-test")));
    }

    private void press(String name) {
        var button = (PressButton) shown(panel)
                .filter(component -> name.equals(component.getElement().getAttribute("data-test")))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, button.press());
    }

    private Input reason() {
        return (Input) shown(panel).filter(Input.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void nothing_is_switched_before_the_reason_is_asked_for() {
        press("booth-ask-7");

        assertThat(turns).isEmpty();
        assertThat(shows("booth-off-7")).isTrue();
        press("booth-back-7");
        assertThat(shows("booth-ask-7")).isTrue();
    }

    @Test
    void a_reason_switches_it_off_and_stays_while_the_screen_is_drawn_again() {
        press("booth-ask-7");
        reason().setValue("no ink");
        panel.show(List.of(line(Hearing.OK, null)));
        press("booth-off-7");

        assertThat(turns).containsExactly("off no ink");
    }

    @Test
    void without_a_reason_it_goes_on_asking() {
        press("booth-ask-7");
        press("booth-off-7");

        assertThat(turns).containsExactly("off ");
        assertThat(shows("booth-off-7")).isTrue();
    }

    @Test
    void one_that_is_out_of_order_says_who_since_when_and_why_and_can_be_switched_on() {
        panel.show(List.of(line(Hearing.OK, new Booth.SwitchedOff(NINE, 3, "no ink"))));

        assertThat(panel.getElement().getTextRecursively()).contains("out of order", "An, since 09:00: no ink");
        assertThat(shows("booth-ask-7")).isFalse();
        press("booth-on-7");
        assertThat(turns).containsExactly("on");
    }

    @Test
    void a_silent_one_is_out_of_order_and_one_that_is_not_heard_works() {
        panel.show(List.of(line(Hearing.SILENT, null)));
        assertThat(panel.getElement().getTextRecursively()).contains("out of order", "No sign of life since 09:00");
        assertThat(shows("booth-ask-7")).isFalse();

        panel.show(List.of(line(Hearing.OFFLINE, null)));
        assertThat(panel.getElement().getTextRecursively()).contains("fine", "have not arrived since 09:00");
        assertThat(shows("booth-ask-7")).isTrue();
    }

    @Test
    void each_turn_is_a_new_command() {
        press("booth-ask-7");
        reason().setValue("no ink");
        press("booth-off-7");
        panel.show(List.of(line(Hearing.OK, new Booth.SwitchedOff(NINE, 3, "no ink"))));
        press("booth-on-7");

        assertThat(commands).doesNotHaveDuplicates().hasSize(2);
    }

    private final class Turns implements BoothPanel.Pressed {

        @Override
        public boolean outOfOrder(BoothId booth, String reason, PressEvent event) {
            turns.add("off " + reason);
            commands.add(event.command());
            return !reason.isBlank();
        }

        @Override
        public void workingAgain(BoothId booth, PressEvent event) {
            turns.add("on");
            commands.add(event.command());
        }
    }
}
