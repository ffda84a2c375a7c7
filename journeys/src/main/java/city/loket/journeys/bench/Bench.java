package city.loket.journeys.bench;

import city.loket.journeys.bench.day.DayBenchmark;
import java.util.List;

/** The command {@code ./bench}: runs one benchmark, or lists them. */
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new BookBenchmark(),
            new CallBenchmark(),
            new DayBenchmark(),
            new IssueBenchmark(),
            new PrintBenchmark(),
            new SlotsBenchmark(),
            new StartBenchmark());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            ALL.forEach(benchmark -> System.out.printf("%-8s %s%n", benchmark.name(), benchmark.purpose()));
            return;
        }
        var chosen = ALL.stream()
                .filter(benchmark -> benchmark.name().equals(arguments[0]))
                .findFirst();
        if (chosen.isEmpty()) {
            System.err.println("No such benchmark: " + arguments[0] + "; ./bench lists them");
            System.exit(2);
        }
        chosen.get().run().print(System.out);
    }
}
