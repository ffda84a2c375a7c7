package city.loket.hardware.paper;

import city.loket.hardware.picture.GreyPicture;
import city.loket.hardware.picture.Mark;
import java.util.List;
import java.util.stream.Stream;

/** One piece of paper, from top to cut: a ticket, a photo slip or an appointment slip. It carries no personal data. */
public record Paper(List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    public static Paper of(Block... blocks) {
        return new Paper(List.of(blocks));
    }

    /** The same paper with something above it. */
    public Paper below(Block top) {
        return new Paper(Stream.concat(Stream.of(top), blocks.stream()).toList());
    }

    /** A piece of the paper, centred unless it says otherwise. */
    public sealed interface Block {

        /** Words in any script; wrapped to the paper's width. */
        record Text(String words, Weight weight, Align align) implements Block {
            public Text(String words) {
                this(words, Weight.NORMAL, Align.CENTRE);
            }

            public Text(String words, Weight weight) {
                this(words, weight, Align.CENTRE);
            }
        }

        /** A line of a list, marked where reading begins; what does not fit on the line goes on below, indented. */
        record Item(String words, Mark mark) implements Block {}

        /** The number, or a slip's short code: as large as the paper allows. */
        record Large(String characters) implements Block {}

        /** A QR code of at least level M with its quiet zone; without control characters, which a printer might obey. */
        record Qr(String payload) implements Block {
            public Qr {
                if (payload.chars().anyMatch(Character::isISOControl)) {
                    throw new IllegalArgumentException("A QR code for paper holds no control characters");
                }
            }
        }

        /** A picture in dots of black and white, over {@code percent} of the paper's width. */
        record Picture(GreyPicture picture, int percent) implements Block {}

        /** Empty lines. */
        record Space(int lines) implements Block {}

        /** A thin line from edge to edge. */
        record Rule() implements Block {}
    }

    public enum Weight {
        SMALL,
        NORMAL,
        BOLD,
        TITLE
    }

    public enum Align {
        /** Where reading begins: left, and right in a script that is written from there. */
        START,
        CENTRE
    }
}
