package city.loket.hardware.paper;

import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality lays out its papers: which parts stand on each and in which order, and what the town adds to every one. It is data, read
 * from the municipality's paper file.
 *
 * @param parts a kind that is missing is laid out as in {@link #PLAIN}
 * @param greeting by language tag, and so is {@code footer}
 */
public record PaperLayout(
        Map<Kind, List<Part>> parts,
        Block.@Nullable Picture logo,
        Map<String, String> greeting,
        Map<String, String> footer) {

    /** Without anything of a town. */
    public static final PaperLayout PLAIN = new PaperLayout(Map.of(), null, Map.of(), Map.of());

    public PaperLayout {
        var all = new EnumMap<Kind, List<Part>>(Kind.class);
        for (var kind : Kind.values()) {
            all.put(kind, List.copyOf(parts.getOrDefault(kind, kind.usual)));
        }
        parts = all;
        greeting = Map.copyOf(greeting);
        footer = Map.copyOf(footer);
    }

    /** A paper of the parts that have {@code content}; the town's own parts are added in the visitor's language. */
    public Paper arrange(Kind kind, String language, Map<Part, List<Block>> content) {
        var blocks = new ArrayList<Block>();
        for (var part : parts.getOrDefault(kind, kind.usual)) {
            blocks.addAll(
                    switch (part) {
                        case LOGO -> logo == null ? List.of() : List.of(logo, new Block.Space(1));
                        case GREETING -> said(greeting, language, Weight.NORMAL);
                        case FOOTER -> said(footer, language, Weight.SMALL);
                        case RULE -> List.of(new Block.Rule());
                        case SPACE -> List.of(new Block.Space(1));
                        default -> content.getOrDefault(part, List.of());
                    });
        }
        return new Paper(blocks);
    }

    private static List<Block> said(Map<String, String> byLanguage, String language, Weight weight) {
        var words = byLanguage.get(language);
        return words == null ? List.of() : List.of(new Block.Text(words, weight));
    }

    /** What can stand on a paper. */
    public enum Part {
        /** The town's, from the layout itself. */
        LOGO,
        GREETING,
        FOOTER,
        RULE,
        SPACE,
        /** Of the visit. */
        OFFICE,
        TITLE,
        NUMBER,
        SERVICE,
        APPOINTMENT,
        PLACE,
        BRING,
        CODE,
        ADVICE,
        TIME
    }

    public enum Kind {
        TICKET(
                Set.of(Part.NUMBER, Part.CODE),
                Part.LOGO,
                Part.OFFICE,
                Part.GREETING,
                Part.RULE,
                Part.TITLE,
                Part.NUMBER,
                Part.SERVICE,
                Part.APPOINTMENT,
                Part.PLACE,
                Part.CODE,
                Part.ADVICE,
                Part.RULE,
                Part.FOOTER,
                Part.TIME),
        PHOTO_SLIP(
                Set.of(Part.TITLE, Part.CODE),
                Part.LOGO,
                Part.OFFICE,
                Part.RULE,
                Part.TITLE,
                Part.SERVICE,
                Part.PLACE,
                Part.CODE,
                Part.ADVICE,
                Part.RULE,
                Part.FOOTER,
                Part.TIME),
        APPOINTMENT_SLIP(
                Set.of(Part.APPOINTMENT, Part.CODE),
                Part.LOGO,
                Part.OFFICE,
                Part.RULE,
                Part.TITLE,
                Part.APPOINTMENT,
                Part.SERVICE,
                Part.BRING,
                Part.CODE,
                Part.ADVICE,
                Part.RULE,
                Part.FOOTER,
                Part.TIME);

        private final Set<Part> needed;
        private final List<Part> usual;

        Kind(Set<Part> needed, Part... usual) {
            this.needed = needed;
            this.usual = Arrays.asList(usual);
        }

        /** Without these the paper is of no use. */
        public Set<Part> needed() {
            return needed;
        }
    }
}
