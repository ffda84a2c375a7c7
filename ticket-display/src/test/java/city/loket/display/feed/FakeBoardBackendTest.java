package city.loket.display.feed;

import city.loket.display.Samples;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;

/** The fake keeps the same promise as the backend. */
class FakeBoardBackendTest extends BoardContract {

    private final FakeBoardBackend backend;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

    FakeBoardBackendTest() throws IOException {
        backend = new FakeBoardBackend(0, Samples.leuven(Instant.now()));
        heart.scheduleAtFixedRate(backend::beat, 100, 100, TimeUnit.MILLISECONDS);
    }

    @Override
    protected URI backendUrl() {
        return backend.url();
    }

    @Override
    protected String deviceToken() {
        return FakeBoardBackend.TOKEN;
    }

    @Override
    protected String callSomebody() {
        var now = Instant.now();
        backend.show(Samples.leuven(now, Samples.call("A042", "3", now)));
        return "A042";
    }

    @AfterEach
    void stop() {
        heart.shutdownNow();
        backend.close();
    }
}
