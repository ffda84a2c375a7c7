package city.loket.display;

import city.loket.display.feed.FakeBoardBackend;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * To look at the screens without a backend: {@code main PORT}, then on the standard input lines such as {@code 4 nl,fr} (four calls in
 * an office with two languages), {@code silence} or {@code hangup}; the end of the input ends it.
 */
public final class Stage {

    private final FakeBoardBackend backend;
    private final AtomicBoolean beating = new AtomicBoolean(true);

    private Stage(FakeBoardBackend backend) {
        this.backend = backend;
    }

    public static void main(String[] args) throws IOException {
        try (var backend = new FakeBoardBackend(Integer.parseInt(args[0]), Samples.leuven(Instant.now()));
                var heart = Executors.newSingleThreadScheduledExecutor();
                var lines = new Scanner(System.in)) {
            var stage = new Stage(backend);
            heart.scheduleAtFixedRate(stage::beat, 5, 5, TimeUnit.SECONDS);
            while (lines.hasNextLine()) {
                stage.play(lines.nextLine().split(" "));
            }
            heart.shutdownNow();
        }
    }

    private void beat() {
        if (beating.get()) {
            backend.beat();
        }
    }

    private void play(String[] words) {
        beating.set(!words[0].equals("silence"));
        switch (words[0]) {
            case "silence" -> backend.refuse(true);
            case "hangup" -> backend.hangUp();
            default -> show(Integer.parseInt(words[0]), List.of(words[1].split(",")));
        }
    }

    private void show(int calls, List<String> languages) {
        backend.refuse(false);
        var now = Instant.now();
        var board = Samples.board(now, languages, Samples.calls(calls, now));
        backend.show(Samples.withWaits(Samples.withEarlier(board, Samples.earlier(now)), Samples.waits()));
    }
}
