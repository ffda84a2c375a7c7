package city.loket.hardware.booth;

import city.loket.hardware.link.Line;
import city.loket.hardware.link.Listeners;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A booth that posts signed messages ({@link BoothMessage}, {@link Seal}) to this machine. An address that is not there yet is tried again. */
public final class SignedMessageBooth implements PhotoBooth {

    private static final Logger LOG = LoggerFactory.getLogger(SignedMessageBooth.class);
    private static final int LONGEST_BODY = 1000;

    private final String name;
    private final @Nullable Duration heartbeat;
    private final InstantSource clock;
    private final MessageGate gate;
    private final Listeners<PhotoTaken> listeners = new Listeners<>();
    private final ScheduledExecutorService opening = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("opens a booth's port").factory());
    private volatile Instant lastSign;
    private @Nullable HttpServer server;

    /** @param heartbeat how often it promised to send something; {@code null} when it promised nothing */
    public SignedMessageBooth(
            String name, InetSocketAddress address, String key, @Nullable Duration heartbeat, InstantSource clock) {
        this.name = name;
        this.heartbeat = heartbeat;
        this.clock = clock;
        gate = new MessageGate(name, key, clock);
        lastSign = clock.instant();
        open(address, 0);
    }

    private synchronized void open(InetSocketAddress address, int attempts) {
        try {
            var opened = HttpServer.create(address, 0);
            opened.createContext("/", this::handle);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.start();
            lastSign = clock.instant();
            server = opened;
            LOG.info("Booth {} may send to {}", name, opened.getAddress());
        } catch (IOException e) {
            LOG.warn("Booth {} cannot send to {}: {}", name, address, e.getMessage());
            var pause = Line.REOPENING.get(Math.min(attempts, Line.REOPENING.size() - 1));
            opening.schedule(() -> open(address, attempts + 1), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
            var answer = exchange.getRequestMethod().equals("POST")
                    ? gate.ask(headers.getFirst("Loket-Time"), headers.getFirst("Loket-Signature"), body)
                    : new MessageGate.Answer.Refused("only POST");
            switch (answer) {
                case MessageGate.Answer.Admitted(var message) -> admitted(message, exchange);
                case MessageGate.Answer.Known _ -> exchange.sendResponseHeaders(204, -1);
                case MessageGate.Answer.Refused(var why) -> refused(why, exchange);
            }
        }
    }

    private void admitted(BoothMessage message, HttpExchange exchange) throws IOException {
        lastSign = clock.instant();
        if (message.kind() == BoothMessage.Kind.PHOTO) {
            listeners.tell(new PhotoTaken(name, message.id()));
        }
        exchange.sendResponseHeaders(204, -1);
    }

    private void refused(String why, HttpExchange exchange) throws IOException {
        LOG.warn("A message to booth {} is refused: {}", name, why);
        var words = (why + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(403, words.length);
        exchange.getResponseBody().write(words);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Subscription listen(Consumer<PhotoTaken> listener) {
        return listeners.add(listener)::run;
    }

    @Override
    public synchronized Hearing hearing() {
        if (server == null) {
            return Hearing.OFFLINE;
        }
        return heartbeat != null && clock.instant().isAfter(lastSign.plus(heartbeat)) ? Hearing.SILENT : Hearing.OK;
    }

    @Override
    public synchronized void close() {
        opening.shutdownNow();
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }
}
