package city.loket.backend.board;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.OfficeWatch;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open streams of boards: state, not events. */
@Component
class BoardStreams {

    private final Boards boards;
    private final OfficeWatch watch;
    private final LoketClock clock;
    private final Set<BoardStream> open = ConcurrentHashMap.newKeySet();

    BoardStreams(Boards boards, OfficeWatch watch, LoketClock clock) {
        this.boards = boards;
        this.watch = watch;
        this.clock = clock;
    }

    SseEmitter open(OfficeId office) {
        var emitter = new SseEmitter(0L);
        var stream = new BoardStream(emitter, () -> boards.read(office));
        var subscription = watch.watch(office, stream::wake);
        open.add(stream);
        emitter.onCompletion(() -> {
            subscription.close();
            open.remove(stream);
        });
        emitter.onError(any -> emitter.complete());
        stream.wake();
        return emitter;
    }

    @Scheduled(fixedRate = 5_000)
    void beat() {
        open.forEach(stream -> stream.heartbeat(new Heartbeat(clock.instant())));
    }

    /** Waiting times change even when nothing else does. */
    @Scheduled(fixedRate = 60_000)
    void tellAgain() {
        open.forEach(BoardStream::wake);
    }

    /** Streams never end by themselves; without this a shutdown would wait for them. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.forEach(BoardStream::close);
    }

    record Heartbeat(Instant serverTime) {}
}
