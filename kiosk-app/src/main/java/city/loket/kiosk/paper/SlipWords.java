package city.loket.kiosk.paper;

import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.PhotoRow;
import city.loket.kiosk.backend.Rejection;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.words.Words;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a photo slip says, on paper and on the screen. */
public record SlipWords(Visit visit, Set<Errand> errands, Office office, Words words) {

    /** Where to go. */
    public String title() {
        if (errands.size() > 1) {
            return words.of("slip.both");
        }
        return words.of(errands.contains(Errand.DESK) ? "slip.desk" : "slip.booth");
    }

    /** Until when the place is kept, and that nobody is sent away at closing time. */
    public Stream<String> kept() {
        var until = visit.keepUntil();
        if (until == null) {
            return Stream.empty();
        }
        var kept = words.of("slip.kept", words.time(until, office.zone()), office.boothLimitMinutes());
        return office.closesBefore(until) ? Stream.of(kept, words.of("slip.served")) : Stream.of(kept);
    }

    /** Why a new photo is needed, and that the number stays; empty unless a counter asked for one. */
    public Stream<String> again() {
        if (!visit.photoAgain()) {
            return Stream.empty();
        }
        var number = Stream.ofNullable(visit.number()).map(kept -> words.of("again.number", kept));
        return Stream.concat(reasons(visit, words), number);
    }

    /** What was wrong with the photos that a counter refused, each thing once. */
    public static Stream<String> reasons(Visit visit, Words words) {
        return visit.missing().stream()
                .map(PhotoRow::rejected)
                .filter(Objects::nonNull)
                .distinct()
                .map(reason -> words.of(key(reason)));
    }

    private static String key(Rejection reason) {
        return switch (reason) {
            case TOO_DARK -> "again.too-dark";
            case TOO_LIGHT -> "again.too-light";
            case BLURRED -> "again.blurred";
            case GLASSES -> "again.glasses";
            case HEAD_COVERED -> "again.head-covered";
            case NOT_STRAIGHT -> "again.not-straight";
            case EXPRESSION -> "again.expression";
            case BACKGROUND -> "again.background";
            case TOO_OLD -> "again.too-old";
            case DAMAGED -> "again.damaged";
            case OTHER -> "again.other";
        };
    }
}
