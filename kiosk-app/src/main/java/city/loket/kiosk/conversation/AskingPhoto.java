package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Step.TypeCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is asked and told of photos, before the arrival and when the slip comes back. */
public sealed interface AskingPhoto extends Step.Question {

    /** Photos are missing. */
    sealed interface Missing extends AskingPhoto {}

    /**
     * Before the arrival.
     *
     * @param rows stay as they are when the visitor comes back here
     * @param command the id of the arrival that the answer makes
     */
    record PhotoQuestion(Party party, PhotoRows rows, UUID command) implements Missing {}

    /** Back with a slip, but photos are still missing. */
    record PhotoNow(Visit visit, UUID command) implements Missing {}

    /** No photo can be made here and now. */
    record PhotoImpossible(Missing asked, Why why) implements AskingPhoto {

        /** The only person is a small child, of whom there may be a photographer's photo. */
        public boolean byPhotographer() {
            return onlyChild().isPresent();
        }

        Optional<PhotoQuestion> onlyChild() {
            return asked instanceof PhotoQuestion question
                            && question.rows().persons() == 1
                            && why instanceof YoungChild
                    ? Optional.of(question)
                    : Optional.empty();
        }
    }

    sealed interface Why {}

    /** @param under how many years one must have for the booth */
    record YoungChild(int under) implements Why {}

    /** It does not succeed. */
    record Failed() implements Why {}

    /** The booth starts no more photos today. */
    record BoothClosed() implements Why {}

    record NoBooth() implements Why {}

    /** Strips of the booth were scanned first: whose are they? */
    record WhoseStrip(List<String> strips) implements AskingPhoto {

        static WhoseStrip more(Step here, String code) {
            return new WhoseStrip(Stream.concat(AskingPhoto.strips(here).stream(), Stream.of(code))
                    .distinct()
                    .toList());
        }
    }

    /** The strips that were scanned on the way here. */
    static List<String> strips(Step here) {
        return switch (here) {
            case WhoseStrip(var strips) -> strips;
            case NoSlip(var strips) -> strips;
            case TypeCode(var paper, var strips) -> strips;
            default -> List.of();
        };
    }

    /** A strip that somebody else came with before. */
    record StripUsed() implements AskingPhoto {}

    /** The photo is there and the slip is lost, or there never was one. */
    record NoSlip(List<String> strips) implements AskingPhoto {}
}
