package city.loket.kiosk.paper;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Block.Large;
import city.loket.hardware.paper.Paper.Block.Qr;
import city.loket.hardware.paper.Paper.Block.Text;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.PaperLayout.Part;
import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Visit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The photo slip: what to do, until when the place is kept, and the code to come back with. It is not a ticket. */
public final class SlipPaper {

    private SlipPaper() {}

    public static Paper of(Visit visit, String service, Set<Errand> errands, PaperFacts facts) {
        var slip = new SlipWords(visit, errands, facts.office(), facts.words());
        return facts.arrange(
                Kind.PHOTO_SLIP,
                Map.of(
                        Part.TITLE, List.of(new Text(slip.title(), Weight.TITLE)),
                        Part.SERVICE, service(service, slip),
                        Part.PLACE, slip.kept().<Block>map(Text::new).toList(),
                        Part.CODE, List.of(new Qr(facts.office().address(visit.token())), new Large(visit.code())),
                        Part.ADVICE,
                                List.of(
                                        new Text(facts.words().of("paper.slip.back")),
                                        new Text(facts.words().of("paper.slip.no-ticket"), Weight.SMALL))));
    }

    private static List<Block> service(String service, SlipWords slip) {
        return Stream.<Block>concat(
                        Stream.of(new Text(service, Weight.BOLD)), slip.again().map(Text::new))
                .toList();
    }
}
