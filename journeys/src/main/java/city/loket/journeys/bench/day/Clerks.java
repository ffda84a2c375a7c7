package city.loket.journeys.bench.day;

import java.util.List;
import java.util.function.ToIntFunction;

/** Everybody who works at a counter. */
final class Clerks {

    private List<Clerk> clerks = List.of();

    void work(List<Clerk> all) {
        clerks = List.copyOf(all);
        clerks.forEach(Clerk::begin);
    }

    /** Somebody waits for this service: one who has nothing to do sees it. */
    void hear(String service) {
        clerks.stream().filter(clerk -> clerk.looksFor(service)).findFirst().ifPresent(Clerk::look);
    }

    List<Double> servedMinutes() {
        return clerks.stream().flatMap(clerk -> clerk.servedMinutes().stream()).toList();
    }

    int sum(ToIntFunction<Clerk> figure) {
        return clerks.stream().mapToInt(figure).sum();
    }
}
