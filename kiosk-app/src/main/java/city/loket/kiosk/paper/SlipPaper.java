package city.loket.kiosk.paper;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Block.Large;
import city.loket.hardware.paper.Paper.Block.Qr;
import city.loket.hardware.paper.Paper.Block.Space;
import city.loket.hardware.paper.Paper.Block.Text;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.kiosk.backend.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The photo slip: what to do, until when the place is kept, and the code to come back with. It is not a ticket. */
public final class SlipPaper {

    private SlipPaper() {}

    public static Paper of(Visit visit, String service, boolean toTheDesk, PaperFacts facts) {
        var words = facts.words();
        var blocks = new ArrayList<Block>(List.of(
                new Text(facts.head(), Weight.SMALL),
                new Text(words.of(toTheDesk ? "paper.slip.desk" : "paper.slip.booth"), Weight.TITLE),
                new Text(service, Weight.BOLD)));
        kept(visit, facts).ifPresent(blocks::add);
        blocks.addAll(List.of(
                new Space(1),
                new Qr(facts.office().address(visit.token())),
                new Large(visit.code()),
                new Text(words.of("paper.slip.back")),
                new Text(words.of("paper.slip.no-ticket"), Weight.SMALL),
                new Text(facts.day(), Weight.SMALL)));
        return new Paper(blocks);
    }

    private static Optional<Block> kept(Visit visit, PaperFacts facts) {
        return Optional.ofNullable(visit.keepUntil())
                .map(until -> new Text(facts.words().of("paper.slip.kept", facts.time(until))));
    }
}
