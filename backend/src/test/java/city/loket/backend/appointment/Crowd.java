package city.loket.backend.appointment;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do the same at the same moment. */
record Crowd(int size) {

    /** @param act what the one with this number does; all begin together */
    <T> List<T> all(IntFunction<Callable<T>> act) throws Exception {
        var start = new CyclicBarrier(size);
        try (var threads = Executors.newFixedThreadPool(size)) {
            var each = IntStream.range(0, size)
                    .mapToObj(number -> (Callable<T>) () -> {
                        start.await();
                        return act.apply(number).call();
                    })
                    .toList();
            return threads.invokeAll(each).stream().map(Crowd::result).toList();
        }
    }

    private static <T> T result(Future<T> done) {
        return switch (done.state()) {
            case SUCCESS -> done.resultNow();
            default -> throw new AssertionError(done.exceptionNow());
        };
    }
}
