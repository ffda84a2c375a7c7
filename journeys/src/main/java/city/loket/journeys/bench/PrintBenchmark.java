package city.loket.journeys.bench;

import city.loket.hardware.PrinterConfig;
import city.loket.hardware.escpos.Dialect;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.journeys.api.KioskApi.Arrival;
import city.loket.journeys.api.Visit;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tickets on paper over a real pseudo-terminal, against what the line's speed allows. */
final class PrintBenchmark implements Benchmark {

    private static final List<Integer> BAUDS = List.of(9600, 38400, 115200);
    private static final int TICKETS = 11;
    private static final Duration UNTIL_READY = Duration.ofSeconds(20);

    /** One ticket: from the touch to the first byte, and from there to CONFIRMED against the theory. */
    private record Measured(long firstByteNanos, int bytesOut, double ratio) {}

    @Override
    public String name() {
        return "print";
    }

    @Override
    public String purpose() {
        return "from the touch to the first byte, and to CONFIRMED at three line speeds";
    }

    @Override
    public Figures run() throws InterruptedException {
        var firstBytes = new ArrayList<Long>();
        var figures = new Figures();
        int ticketBytes = 0;
        var ratios = new ArrayList<Double>();
        try (var town = Town.empty("bench-print").start(App.SIMULATOR, App.BACKEND)) {
            for (int baud : BAUDS) {
                var tickets = print(town, baud);
                tickets.forEach(ticket -> firstBytes.add(ticket.firstByteNanos()));
                ticketBytes = tickets.getFirst().bytesOut();
                ratios.add(median(tickets.stream().map(Measured::ratio).toList()));
            }
        }
        figures.add("ticket_bytes", ticketBytes, "sent for one ticket, status questions and tokens included")
                .add(
                        "first_byte_p50_ms",
                        Durations.of(firstBytes).millisAt(0.5),
                        "from asking for the number to the first byte on the line");
        for (int i = 0; i < BAUDS.size(); i++) {
            figures.add("ratio_" + BAUDS.get(i), Figures.rounded(ratios.get(i), 3), "first byte to CONFIRMED / theory");
        }
        return figures;
    }

    private static List<Measured> print(Town town, int baud) throws InterruptedException {
        town.simulator().runsAt(baud);
        var meter = new LineMeter();
        var port = new SerialPortSettings(town.devicePath("printer").toString(), baud, Flow.NONE);
        var config = new PrinterConfig.EscPosSerial(port, new Profile(Dialect.EPSON, 576));
        try (var printer = config.open(meter)) {
            awaitUsable(printer);
            var measured = new ArrayList<Measured>();
            for (int i = 0; i < TICKETS; i++) {
                measured.add(printOne(town, printer, meter, baud));
            }
            return measured.subList(1, measured.size()); // the first one warms up
        }
    }

    private static Measured printOne(Town town, ReceiptPrinter printer, LineMeter meter, int baud) {
        meter.reset();
        long touched = System.nanoTime();
        var visit = town.kioskApi()
                .arrive(Arrival.walkIn("document-pickup"), UUID.randomUUID())
                .as(Visit.class);
        var ticket = SampleTicket.of(visit, town.address(App.BACKEND) + "/t/");
        var outcome = printer.print(ticket, new JobToken(Objects.requireNonNull(visit.job())));
        double seconds = (System.nanoTime() - meter.firstByteAt()) / 1e9;
        if (!(outcome instanceof PrintOutcome.Confirmed)) {
            throw new IllegalStateException("Not confirmed: " + outcome);
        }
        return new Measured(meter.firstByteAt() - touched, meter.bytesOut(), seconds / meter.theorySeconds(baud));
    }

    private static void awaitUsable(ReceiptPrinter printer) throws InterruptedException {
        var never = new CountDownLatch(1);
        long until = System.nanoTime() + UNTIL_READY.toNanos();
        while (!printer.status().usable()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The printer is not ready: " + printer.status());
            }
            never.await(20, TimeUnit.MILLISECONDS);
        }
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
