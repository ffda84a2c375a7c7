package city.loket.journeys.bench;

import static org.awaitility.Awaitility.await;

import city.loket.hardware.PrinterConfig;
import city.loket.hardware.Profiles;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.journeys.api.KioskApi.Arrival;
import city.loket.journeys.api.Visit;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Tickets on paper over a real pseudo-terminal, against what the line's speed allows. */
final class PrintBenchmark implements Benchmark {

    private static final List<Integer> BAUDS = List.of(9600, 38400, 115200);
    private static final int WARM_UP = 5;
    private static final int TICKETS = 15;
    private static final Duration UNTIL_READY = Duration.ofSeconds(20);

    /** One ticket: the time from its first byte to CONFIRMED against the theory. */
    private record Measured(int bytesOut, double ratio) {}

    @Override
    public String name() {
        return "print";
    }

    @Override
    public String purpose() {
        return "from the touch to the first byte, and to CONFIRMED at three line speeds";
    }

    @Override
    public Figures run() {
        try (var town = Town.empty("bench-print").start(App.SIMULATOR, App.BACKEND, App.KIOSK)) {
            var firstBytes = firstBytes(town);
            town.process(App.KIOSK).close(); // the line is free for the driver of this process
            var tickets = new LinkedHashMap<Integer, List<Measured>>();
            BAUDS.forEach(baud -> tickets.put(baud, print(town, baud)));
            return figures(firstBytes, tickets);
        }
    }

    private static List<Long> firstBytes(Town town) {
        try (var chromium = new Chromium()) {
            var visitors = new KioskVisitors(town, chromium);
            visitors.nanosToFirstByte(WARM_UP);
            return visitors.nanosToFirstByte(TICKETS);
        }
    }

    private static Figures figures(List<Long> firstBytes, Map<Integer, List<Measured>> tickets) {
        var figures = new Figures()
                .add(
                        "ticket_bytes",
                        tickets.get(BAUDS.getFirst()).getFirst().bytesOut(),
                        "sent for one ticket, status questions and tokens included")
                .add(
                        "first_byte_p50_ms",
                        Durations.of(firstBytes).millisAt(0.5),
                        "from the kiosk's touch handler to the first byte on the line");
        tickets.forEach((baud, printed) -> figures.add(
                "ratio_" + baud,
                Figures.rounded(median(printed.stream().map(Measured::ratio).toList()), 3),
                "first byte to CONFIRMED / theory"));
        return figures;
    }

    private static List<Measured> print(Town town, int baud) {
        town.simulator().runsAt(baud);
        var meter = new LineMeter();
        var port = new SerialPortSettings(town.devicePath("printer").toString(), baud, Flow.NONE);
        var config = new PrinterConfig.EscPosSerial(port, Profiles.named("epson-tm-t20iii"));
        try (var printer = config.open(meter)) {
            await().atMost(UNTIL_READY).until(() -> printer.status().usable());
            var measured = new ArrayList<Measured>();
            for (int i = 0; i < WARM_UP + TICKETS; i++) {
                measured.add(printOne(town, printer, meter, baud));
            }
            return measured.subList(WARM_UP, measured.size());
        }
    }

    private static Measured printOne(Town town, ReceiptPrinter printer, LineMeter meter, int baud) {
        meter.reset();
        var visit = town.kioskApi()
                .arrive(Arrival.walkIn("document-pickup"), UUID.randomUUID())
                .as(Visit.class);
        var ticket = SampleTicket.of(visit, town.address(App.BACKEND) + "/t/");
        var outcome = printer.print(ticket, new JobToken(Objects.requireNonNull(visit.job())));
        double seconds = (System.nanoTime() - meter.firstByteAt()) / 1e9;
        if (!(outcome instanceof PrintOutcome.Confirmed)) {
            throw new IllegalStateException("Not confirmed: " + outcome);
        }
        return new Measured(meter.bytesOut(), seconds / meter.theorySeconds(baud));
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
