package city.loket.hardware.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts words into runs that one typeface can write; spaces and marks stay with the letters before them. */
final class FaceRuns {

    private static final int REPLACEMENT = '?';

    private final Typefaces typefaces;
    private final StringBuilder words = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Typeface current;

    FaceRuns(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    record Run(Typeface face, int start, int end) {}

    record Faced(String words, List<Run> faces) {}

    Faced of(String paragraph) {
        Normalizer.normalize(paragraph, Normalizer.Form.NFC)
                .codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .forEach(this::add);
        return new Faced(words.toString(), List.copyOf(runs));
    }

    private void add(int character) {
        var face = face(character);
        if (face.isPresent()) {
            current = face.get();
            append(character, face.get());
        } else if (Character.getType(character) != Character.FORMAT) {
            add(REPLACEMENT);
        }
    }

    private Optional<Typeface> face(int character) {
        return Optional.ofNullable(current)
                .filter(face -> !Character.isLetterOrDigit(character) && face.writes(character))
                .or(() -> typefaces.writing(character));
    }

    private void append(int character, Typeface face) {
        var start = words.length();
        words.appendCodePoint(character);
        var last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.face() == face) {
            runs.removeLast();
            start = last.start();
        }
        runs.add(new Run(face, start, words.length()));
    }
}
