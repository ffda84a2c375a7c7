package city.loket.kiosk.paper;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Block.Text;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.PaperLayout.Part;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.words.Words;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What every paper of the office needs: where, when, in which language, and how the municipality lays it out. */
public record PaperFacts(Office office, Instant now, Words words, PaperLayout layout) {

    String time(Instant instant) {
        return words.time(instant, office.zone());
    }

    String day(Instant instant) {
        return words.day(instant, office.zone()) + " · " + time(instant);
    }

    /** Adds what stands on every paper. */
    Paper arrange(Kind kind, Map<Part, List<Block>> content) {
        var all = new EnumMap<>(content);
        all.put(Part.OFFICE, List.of(new Text(office.municipality() + " · " + office.office(), Weight.SMALL)));
        all.put(Part.TIME, List.of(new Text(day(now), Weight.SMALL)));
        return layout.arrange(kind, words.language().tag(), all);
    }
}
