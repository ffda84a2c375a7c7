package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.loket.journeys.api.AppointmentApi;
import city.loket.journeys.api.CounterApi;
import city.loket.journeys.api.SimulatorApi;
import city.loket.journeys.api.SimulatorApi.Fault;
import city.loket.journeys.api.SimulatorApi.Printed;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.page.ConsolePage;
import city.loket.journeys.page.KioskPage;
import city.loket.journeys.page.ReceptionPage;
import city.loket.journeys.page.ScreenPage;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The places of a town that a journey passes, in windows of their own. */
final class Journey implements AutoCloseable {

    private static final Duration SOON = Duration.ofMinutes(8);

    final Town town;
    final SimulatorApi simulator;
    final Visitors visitors;
    private final Chromium chromium;
    private final List<Printed> printedBefore;
    private final long lastVisitBefore;
    private final List<Page> windows = new ArrayList<>();

    /** Begins with nobody waiting. */
    Journey(Town town, Chromium chromium) {
        this.town = town;
        this.chromium = chromium;
        simulator = town.simulator();
        visitors = Visitors.of(town);
        emptyTheQueue();
        printedBefore = simulator.tickets();
        lastVisitBefore = visitors.lastId();
    }

    KioskPage kiosk() {
        return KioskPage.open(window(1080, 1920), town.address(App.KIOSK));
    }

    ScreenPage screen() {
        return ScreenPage.open(window(1920, 1080), town.address(App.DISPLAY));
    }

    ConsolePage console(String account) {
        return console(account, "nl");
    }

    ConsolePage console(String account, String language) {
        return ConsolePage.signIn(window(1440, 900, language), town.address(App.BACKEND), account, town.password());
    }

    /** The reception's page for photos, of this clerk. */
    ReceptionPage reception(String account) {
        var console = console(account);
        return ReceptionPage.open(console.page(), town.address(App.BACKEND));
    }

    Page window(int width, int height) {
        return window(width, height, "nl");
    }

    Page window(int width, int height, String language) {
        var window = chromium.window(width, height, language);
        windows.add(window);
        return window;
    }

    /** The paper that came out since this journey began; waits until there is one like this. */
    Printed paper(Predicate<Printed> like) {
        return Awaitility.await()
                .until(() -> papers().stream().filter(like).findFirst(), found -> found.isPresent())
                .orElseThrow();
    }

    List<Printed> papers() {
        return simulator.tickets().stream()
                .filter(paper -> printedBefore.stream().noneMatch(old -> old.id() == paper.id()))
                .toList();
    }

    /** The visits that arrived since this journey began. */
    List<Visitors.Row> visits() {
        return visitors.since(lastVisitBefore);
    }

    /** The code of an appointment for one person that can check in now. */
    String appointmentFor(String service) {
        return appointmentFor(service, 1);
    }

    /** The code of an appointment for so many persons that can check in now. */
    String appointmentFor(String service, int persons) {
        var soon = town.now().plus(SOON).truncatedTo(ChronoUnit.MINUTES);
        var made = town.appointmentApi("sofie").overbook(new AppointmentApi.Place(service, persons, soon));
        return Objects.requireNonNull(made.appointment()).code();
    }

    /** Somebody leaves the first booth with a photo; waits until the backend knows. */
    void takePhoto() {
        var signals = visitors.photosTaken();
        simulator.takePhoto();
        Awaitility.await().until(() -> visitors.photosTaken() == signals + 1);
    }

    private void emptyTheQueue() {
        visitors.ticketsOnTheirWay()
                .forEach(ticket -> town.kioskApi()
                        .printed(ticket.id(), ticket.job(), "CONFIRMED", UUID.randomUUID())
                        .orFail());
        var clerks = Stream.of("an", "bram", "sofie").map(town::counterApi).toList();
        clerks.forEach(CounterApi::close);
        clerks.forEach(Journey::serveEverybody);
    }

    /** For all services, which the console then offers this clerk the next time. */
    private static void serveEverybody(CounterApi clerk) {
        clerk.open("1");
        clerk.serveAll();
        clerk.close();
    }

    /** From now on; staff are told. */
    void printerHas(Fault fault, String condition) {
        simulator.has(fault);
        awaitPrinter(condition);
    }

    /** The printer is well again and the kiosk has seen it. */
    void printerIsWell() {
        simulator.isWell();
        awaitPrinter("OK");
    }

    /** Until the kiosk has told the backend that its printer is so. */
    void awaitPrinter(String condition) {
        Awaitility.await()
                .until(
                        () -> town.database()
                                .list("select printer from device where name = 'Kiosk 1'", row -> row.getString(1)),
                        told -> told.contains(condition));
    }

    /** Until the visit that arrived last stands so. */
    Visitors.Row awaitLast(String state, String paper) {
        return Awaitility.await()
                .until(() -> visits().getLast(), visit -> state.equals(visit.state()) && paper.equals(visit.paper()));
    }

    /** Papers with this number that a visitor could take for a ticket: neither a copy nor struck out. */
    List<Printed> ticketsOf(String number) {
        return papers().stream()
                .filter(paper -> paper.says(number) && !paper.says("KOPIE") && !paper.says("X X X"))
                .toList();
    }

    /** A clerk calls whoever is next and serves them, until these were called. */
    void assertCalledInTurn(String... numbers) {
        var console = console("bram").openCounter("2");
        for (var number : numbers) {
            console.press("next");
            assertThat(console.atHand()).containsText(number);
            console.press("start").press("finish");
        }
    }

    /** Leaves a printer that is well, and booths that nobody has switched off. */
    @Override
    public void close() {
        town.database().change("update booth set out_since = null, out_by = null, out_reason = null");
        windows.forEach(window -> window.context().close());
        printerIsWell();
    }
}
