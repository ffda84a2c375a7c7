package city.loket.backend.calling;

import city.loket.backend.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Several who begin at the same moment. */
public final class Together {

    private Together() {}

    /** What all of them found, once the last has ended. */
    public static <C, T> List<T> all(List<C> clerks, Function<C, List<T>> work) throws Exception {
        var start = new CyclicBarrier(clerks.size());
        try (var threads = Executors.newFixedThreadPool(clerks.size())) {
            var jobs = clerks.stream()
                    .<Callable<List<T>>>map(clerk -> () -> {
                        start.await();
                        return work.apply(clerk);
                    })
                    .toList();
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(jobs)) {
                results.addAll(done.get());
            }
            return results;
        }
    }

    /** What is refused is refused. */
    static void acts(Runnable... acts) throws Exception {
        all(List.of(acts), act -> {
            try {
                act.run();
            } catch (Refusal refusal) {
                return List.of(refusal.code());
            }
            return List.of();
        });
    }
}
