package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.Emergencies;
import city.loket.backend.calling.Emergency;
import city.loket.backend.calling.Emergency.Outcome;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Language;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import city.loket.backend.visit.OfficeWatch;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** Two consoles of one office: An's, who is in need, and Bram's. */
@BackendTest
@WithUserDetails("an")
class AlarmLayerTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private AlarmDesk desk;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private OfficeWatch watch;

    private Office office;
    private LocalMember an;
    private LocalMember bram;
    private AlarmLayer hers;
    private AlarmLayer his;

    @BeforeEach
    void two_consoles() {
        office = town.newOffice();
        an = town.hired(office, "An", Role.AGENT);
        bram = town.hired(office, "Bram", Role.AGENT);
        hers = layer(an);
        his = layer(bram);
    }

    @AfterEach
    void they_are_closed() {
        UI.getCurrent().remove(hers, his);
    }

    private AlarmLayer layer(LocalMember staff) {
        var layer = new AlarmLayer(desk, watch, staff, Speech.of(Language.EN, office.zone()));
        UI.getCurrent().add(layer);
        return layer;
    }

    private static Stream<Component> shown(Component from) {
        return Stream.concat(
                Stream.of(from), from.getChildren().filter(Component::isVisible).flatMap(AlarmLayerTest::shown));
    }

    private static List<Component> named(AlarmLayer layer, String name) {
        return shown(layer)
                .filter(component -> name.equals(component.getElement().getAttribute("data-test")))
                .toList();
    }

    private static void press(AlarmLayer layer, String name) {
        var button = (PressButton) named(layer, name).getFirst();
        ComponentUtil.fireEvent(button, button.press());
    }

    private static String text(AlarmLayer layer, String name) {
        return named(layer, name).getFirst().getElement().getTextRecursively();
    }

    private void awaitDrawn(AlarmLayer layer, String name, int lines) {
        var session = VaadinSession.getCurrent();
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(120))
                .until(() -> {
                    session.getService().runPendingAccessTasks(session);
                    return named(layer, name).size() == lines;
                });
    }

    private Emergency anInNeed() {
        return town.within(() -> emergencies.raise(an));
    }

    @Test
    void help_is_called_by_a_second_press_and_shown_to_colleagues_only() {
        press(hers, "quiet-call");
        assertThat(emergencies.open(office.id())).isEmpty();

        press(hers, "quiet-call-yes");

        awaitDrawn(his, "alarm", 1);
        assertThat(text(his, "alarm")).contains("An");
        assertThat(named(hers, "alarm")).isEmpty();
        assertThat(text(hers, "quiet-said")).isEqualTo("Sent");
    }

    @Test
    void one_combination_of_keys_calls_at_once() {
        press(hers, "quiet-call-now");

        assertThat(emergencies.open(office.id())).hasSize(1);
    }

    @Test
    void whoever_is_in_need_reads_who_is_coming_and_the_word_at_the_end_takes_it_from_all_screens() {
        var emergency = anInNeed();
        awaitDrawn(his, "alarm", 1);

        press(his, "alarm-come");
        assertThat(named(his, "alarm-come")).isEmpty();
        awaitDrawn(hers, "alarm-over", 1);
        assertThat(text(hers, "quiet-said")).isEqualTo("Bram is coming");

        town.within(() -> {
            emergencies.close(an, emergency.id(), Outcome.SETTLED);
            return true;
        });
        awaitDrawn(his, "alarm", 0);
        awaitDrawn(hers, "quiet-call", 1);
    }

    @Test
    void a_console_that_is_opened_later_shows_it_too() {
        anInNeed();

        var sofies = layer(town.hired(office, "Sofie", Role.SUPERVISOR));

        assertThat(named(sofies, "alarm")).hasSize(1);
        UI.getCurrent().remove(sofies);
    }

    @Test
    void two_consoles_agree_within_a_second() {
        var millis = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            var emergency = anInNeed();
            var begin = System.nanoTime();
            awaitDrawn(his, "alarm", 1);
            millis.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
            town.within(() -> {
                emergencies.close(bram, emergency.id(), Outcome.MISTAKE);
                return true;
            });
            awaitDrawn(his, "alarm", 0);
        }

        assertThat(Collections.min(millis))
                .as("the fastest of %s ms, whatever else this machine does", millis)
                .isLessThan(1000);
    }
}
