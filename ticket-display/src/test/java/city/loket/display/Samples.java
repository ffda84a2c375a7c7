package city.loket.display;

import city.loket.display.feed.Board;
import city.loket.display.feed.Booth;
import city.loket.display.feed.Call;
import city.loket.display.feed.Wait;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Boards as an office would have them. */
public final class Samples {

    /** 10:24 in Leuven. */
    public static final Instant MORNING = Instant.parse("2026-11-22T09:24:00Z");

    private Samples() {}

    public static Call call(String number, String counter, Instant calledAt) {
        return new Call(number + "-" + counter + "-" + calledAt, number, counter, Locale.of("fr"), calledAt);
    }

    public static Board leuven(Instant now, Call... calls) {
        return board(now, List.of("nl", "fr", "de", "en"), List.of(calls));
    }

    public static Board board(Instant now, List<String> languages, List<Call> calls) {
        return new Board(
                now.toEpochMilli(),
                now,
                "Stad Leuven",
                "Stadskantoor",
                ZoneId.of("Europe/Brussels"),
                languages.stream().map(Locale::of).toList(),
                calls,
                List.of(),
                List.of(),
                new Booth(2, 3, true, null));
    }

    public static Board withEarlier(Board board, Call... earlier) {
        return new Board(
                board.version(),
                board.serverTime(),
                board.municipality(),
                board.office(),
                board.zone(),
                board.languages(),
                board.calls(),
                List.of(earlier),
                board.waits(),
                board.booth());
    }

    public static Board withWaits(Board board, Wait... waits) {
        return new Board(
                board.version(),
                board.serverTime(),
                board.municipality(),
                board.office(),
                board.zone(),
                board.languages(),
                board.calls(),
                board.earlier(),
                List.of(waits),
                board.booth());
    }

    /** One that is sure, one that is not, one that nobody knows. */
    public static Wait[] waits() {
        return new Wait[] {
            new Wait("A", "ROUGH", 21, 15, 25),
            new Wait("B", "SURE", 8, 6, 10),
            new Wait("C", "SURE", 0, 0, 1),
            new Wait("D", "UNKNOWN", null, null, null)
        };
    }

    /** Newest first, each ten seconds older than the one before. */
    public static List<Call> calls(int count, Instant now) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        call("ABC".charAt(i % 3) + "%03d".formatted(42 + i), "" + (i + 1), now.minusSeconds(10L * i)))
                .toList();
    }

    public static Call[] earlier(Instant now) {
        return Stream.of("B016", "A040", "A039", "C107", "B015", "A038")
                .map(number -> call(number, "2", now.minusSeconds(300)))
                .toArray(Call[]::new);
    }
}
