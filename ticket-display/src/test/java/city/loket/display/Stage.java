package city.loket.display;

import city.loket.display.feed.FakeBoardBackend;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Scanner;

/**
 * To look at the screens without a backend: {@code main PORT}, then on the standard input lines such as {@code 4 nl,fr} (four
 * calls in an office with two languages), {@code beat} or {@code hangup}; its end ends the backend.
 */
public final class Stage {

    private Stage() {}

    public static void main(String[] args) throws IOException {
        try (var backend = new FakeBoardBackend(Integer.parseInt(args[0]), Samples.leuven(Instant.now()));
                var lines = new Scanner(System.in)) {
            while (lines.hasNextLine()) {
                play(backend, lines.nextLine().split(" "));
            }
        }
    }

    private static void play(FakeBoardBackend backend, String[] words) {
        switch (words[0]) {
            case "beat" -> backend.beat();
            case "hangup" -> backend.hangUp();
            default -> {
                var now = Instant.now();
                var calls = Samples.calls(Integer.parseInt(words[0]), now);
                var board = Samples.board(now, List.of(words[1].split(",")), calls);
                backend.show(Samples.withEarlier(board, Samples.earlier(now)));
            }
        }
    }
}
