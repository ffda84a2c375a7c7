package city.loket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.api.CounterApi;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Queue;
import city.loket.journeys.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clerks with different skills press <em>next</em> at once, many times. */
@ExtendWith(TownExtension.class)
class ManyClerksTest {

    private static final int VISITORS = 60;

    /** A clerk, what their counter handles, and whom they called. */
    private record Clerk(String account, String counter, Set<String> services, List<Long> called) {}

    private final List<Clerk> clerks = List.of(
            new Clerk("an", "1", Set.of("document-pickup"), new ArrayList<>()),
            new Clerk("bram", "2", Set.of("short-stay", "orange-card"), new ArrayList<>()),
            new Clerk("sofie", "3", Set.of("document-pickup", "short-stay", "orange-card"), new ArrayList<>()));

    private Town town;
    private Queue queue;

    @BeforeEach
    void nobody_waits(Town town, Chromium chromium) {
        new Journey(town, chromium).close();
        this.town = town;
        queue = Queue.of(town);
    }

    @RepeatedTest(3)
    void everybody_is_called_once_in_order_and_nobody_is_overlooked() throws Exception {
        var before = queue.lastRecord();
        queue.fill(VISITORS, List.of("document-pickup", "short-stay", "orange-card"));

        pressAtOnce();

        var called = new ArrayList<Long>();
        clerks.forEach(clerk -> called.addAll(clerk.called()));
        assertThat(called).hasSize(VISITORS).doesNotHaveDuplicates();
        assertThat(queue.jumped(before, skills())).isEmpty();
    }

    private void pressAtOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(clerks.size())) {
            var work = clerks.stream()
                    .<Callable<Void>>map(clerk -> () -> {
                        callUntilNobodyWaits(clerk);
                        return null;
                    })
                    .toList();
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        }
    }

    private void callUntilNobodyWaits(Clerk clerk) {
        CounterApi api = town.counterApi(clerk.account());
        api.open(clerk.counter(), clerk.services().toArray(String[]::new));
        for (var visit = api.next(); visit != null; visit = api.next()) {
            clerk.called().add(visit.visit());
            api.start(visit);
            api.finish(visit);
        }
        assertThat(queue.waitingFor(clerk.services()))
                .as("%s was told that nobody is waiting", clerk.account())
                .isZero();
    }

    private Map<String, Set<String>> skills() {
        return clerks.stream().collect(Collectors.toMap(Clerk::counter, Clerk::services));
    }
}
