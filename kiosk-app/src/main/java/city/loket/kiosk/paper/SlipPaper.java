package city.loket.kiosk.paper;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Block.Large;
import city.loket.hardware.paper.Paper.Block.Qr;
import city.loket.hardware.paper.Paper.Block.Text;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.PaperLayout.Part;
import city.loket.kiosk.backend.Visit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The photo slip: what to do, until when the place is kept, and the code to come back with. It is not a ticket. */
public final class SlipPaper {

    private SlipPaper() {}

    public static Paper of(Visit visit, String service, boolean toTheDesk, PaperFacts facts) {
        var words = facts.words();
        var errand = words.of(toTheDesk ? "paper.slip.desk" : "paper.slip.booth");
        return facts.arrange(
                Kind.PHOTO_SLIP,
                Map.of(
                        Part.TITLE, List.of(new Text(errand, Weight.TITLE)),
                        Part.SERVICE, List.of(new Text(service, Weight.BOLD)),
                        Part.PLACE, kept(visit, facts),
                        Part.CODE, List.of(new Qr(facts.office().address(visit.token())), new Large(visit.code())),
                        Part.ADVICE,
                                List.of(
                                        new Text(words.of("paper.slip.back")),
                                        new Text(words.of("paper.slip.no-ticket"), Weight.SMALL))));
    }

    private static List<Block> kept(Visit visit, PaperFacts facts) {
        return Stream.ofNullable(visit.keepUntil())
                .<Block>map(until -> new Text(facts.words().of("paper.slip.kept", facts.time(until))))
                .toList();
    }
}
