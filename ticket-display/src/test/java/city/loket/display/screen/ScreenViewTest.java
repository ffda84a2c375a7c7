package city.loket.display.screen;

import static city.loket.display.Samples.MORNING;
import static city.loket.display.Samples.call;
import static city.loket.display.Samples.leuven;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.display.Samples;
import city.loket.display.feed.Call;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "none.such")
class ScreenViewTest extends BrowserlessTest {

    private final StagedBoards boards = new StagedBoards(MORNING);
    private final StagedLine line = new StagedLine();
    private ScreenView screen;

    @BeforeEach
    void open() {
        UI.getCurrent().getInternals().setPushConnection(line);
        screen = new ScreenView(boards, boards, new Texts());
        UI.getCurrent().add(screen);
    }

    @Test
    void before_the_first_board_it_says_so_in_every_language() {
        assertThat(text("not-live")).contains("Nog geen verbinding", "Pas encore", "Noch keine", "Not connected yet");
    }

    @Test
    void the_newest_call_stands_on_top_and_alone_has_colour() {
        show(call("A042", "3", MORNING), call("B017", "5", MORNING.minusSeconds(60)));

        assertThat(numbers()).containsExactly("A042", "B017");
        assertThat(all("call").map(row -> row.getElement().getClassList().contains("newest")))
                .containsExactly(true, false);
    }

    @Test
    void beside_the_booth_a_screen_says_how_many_wait_for_it_and_how_long_in_place_of_the_calls() {
        screen.hang(Zone.of(QueryParameters.fromString("zone=booth")));
        show(call("A042", "3", MORNING));

        assertThat(text("booth-count")).isEqualTo("2");
        assertThat(text("booth-how-long")).contains("ongeveer 6 minuten", "environ 6 minutes");
        assertThat(all("call")).isEmpty();
    }

    @Test
    void nobody_called_is_said_kindly_in_the_offices_languages_only() {
        boards.show(Samples.board(MORNING, List.of("de", "fr"), List.of()));
        itIsTold();

        var words = screen.getElement().getTextRecursively();
        assertThat(words).contains("Zurzeit wird niemand aufgerufen").doesNotContain("Nobody is being called");
        assertThat(words.indexOf("Zurzeit")).isLessThan(words.indexOf("Personne"));
    }

    @Test
    void how_long_it_takes_stands_by_letter_with_a_dash_while_no_counter_is_open() {
        boards.show(Samples.withWaits(Samples.leuven(MORNING), Samples.waits()));
        itIsTold();

        assertThat(all("wait").map(row -> row.getElement().getTextRecursively()))
                .containsExactly("A15–25", "B±8", "C0", "D–");
    }

    @Test
    void calls_beyond_the_last_row_are_counted() {
        boards.show(Samples.board(MORNING, List.of("en"), Samples.calls(13, MORNING)));
        itIsTold();

        assertThat(numbers()).hasSize(10);
        assertThat(screen.getElement().getTextRecursively()).contains("And 3 more");
    }

    @Test
    void nothing_piles_up_for_a_browser_that_is_gone_and_it_sees_the_truth_when_it_is_back() {
        line.connected = false;
        show(call("A042", "3", MORNING));
        assertThat(numbers()).isEmpty();

        line.connected = true;
        show(call("A042", "3", MORNING), call("B017", "5", MORNING));
        assertThat(numbers()).containsExactly("A042", "B017");
    }

    @Test
    void a_new_call_is_announced_in_the_language_of_its_visitor() {
        show(call("A042", "3", MORNING));

        assertThat(text("announced")).isEqualTo("Numéro A042, guichet 3");
    }

    @Test
    void a_call_that_was_made_before_this_screen_was_opened_is_shown_in_silence() {
        show(call("A042", "3", MORNING.minusSeconds(21)));

        assertThat(numbers()).containsExactly("A042");
        assertThat(text("announced")).isEmpty();
    }

    @Test
    void a_silent_backend_leaves_the_calls_and_says_since_when_in_the_offices_time() {
        show(call("A042", "3", MORNING));

        boards.pass(Duration.ofSeconds(12));
        itIsTold();

        assertThat(numbers()).containsExactly("A042");
        assertThat(text("not-live")).contains("Niet live sinds 10:24", "Not live since 10:24");
        assertThat(text("live")).isEqualTo("niet live");
    }

    @Test
    void when_the_backend_is_back_the_banner_is_gone() {
        show(call("A042", "3", MORNING));
        boards.pass(Duration.ofMinutes(5));
        boards.show(leuven(MORNING.plusSeconds(300)));
        itIsTold();

        assertThat(text("not-live")).isEmpty();
        assertThat(text("live")).isEqualTo("live");
    }

    @Test
    void a_closed_screen_is_no_longer_told() {
        screen.removeFromParent();

        assertThat(boards.watchers()).isZero();
    }

    private void show(Call... calls) {
        boards.show(leuven(MORNING, calls));
        itIsTold();
    }

    /** What the feed's thread asked for happens when the session is next unlocked; in a test, here. */
    private static void itIsTold() {
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
    }

    private List<String> numbers() {
        return all("call")
                .map(row -> row.getElement().getAttribute("data-number"))
                .toList();
    }

    private String text(String test) {
        return all(test).findFirst().orElseThrow().getElement().getTextRecursively();
    }

    private Stream<Component> all(String test) {
        return below(screen)
                .filter(component -> test.equals(component.getElement().getAttribute("data-test")));
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(
                Stream.of(component),
                component.getChildren().filter(Component::isVisible).flatMap(ScreenViewTest::below));
    }
}
