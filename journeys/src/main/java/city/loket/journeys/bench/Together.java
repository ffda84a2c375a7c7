package city.loket.journeys.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What several did at the same time, a thread each, and how long all of them took. */
record Together<T>(double seconds, List<T> parts) {

    static <T> Together<T> of(List<Callable<T>> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            long begin = System.nanoTime();
            var done = threads.invokeAll(works);
            double seconds = (System.nanoTime() - begin) / 1e9;
            var parts = new ArrayList<T>();
            for (var part : done) {
                parts.add(part.get());
            }
            return new Together<>(seconds, parts);
        }
    }
}
