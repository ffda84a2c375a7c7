package city.loket.backend.board;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One display's stream. However often the office changes meanwhile, a slow display gets the newest board next. */
class BoardStream {

    private final SseEmitter emitter;
    private final Supplier<Board> board;
    private final AtomicBoolean behind = new AtomicBoolean();
    private final ReentrantLock line = new ReentrantLock();

    BoardStream(SseEmitter emitter, Supplier<Board> board) {
        this.emitter = emitter;
        this.board = board;
    }

    /** Sends the board on a thread of its own, unless that is about to happen anyway. */
    void wake() {
        if (behind.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> send("board", () -> {
                behind.set(false);
                return board.get();
            }));
        }
    }

    void heartbeat(Object beat) {
        Thread.startVirtualThread(() -> send("heartbeat", () -> beat));
    }

    void close() {
        emitter.complete();
    }

    private void send(String name, Supplier<Object> data) {
        line.lock();
        try {
            emitter.send(SseEmitter.event().name(name).data(data.get()));
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } finally {
            line.unlock();
        }
    }
}
