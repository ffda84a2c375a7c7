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
import java.util.Objects;
import java.util.Optional;

/** The ticket: number, place in the queue, and where the phone follows it. No personal data. */
public final class TicketPaper {

    private TicketPaper() {}

    /** @param copy whether a first print of unknown fate may lie about; then it says so */
    public static Paper of(Visit visit, String service, boolean copy, PaperFacts facts) {
        var words = facts.words();
        var blocks = new ArrayList<Block>();
        if (copy) {
            blocks.add(new Text(words.of("paper.copy"), Weight.BOLD));
        }
        blocks.addAll(List.of(
                new Text(facts.head(), Weight.SMALL),
                new Text(words.of("paper.number"), Weight.BOLD),
                new Large(Objects.requireNonNull(visit.number())),
                new Text(service, Weight.BOLD)));
        appointment(visit, facts).ifPresent(blocks::add);
        place(visit, facts).ifPresent(blocks::add);
        blocks.addAll(List.of(
                new Space(1),
                new Qr(facts.office().address(visit.token())),
                new Text(words.of("paper.phone"), Weight.SMALL),
                new Text(words.of("paper.wait")),
                new Text(facts.day(), Weight.SMALL)));
        return new Paper(blocks);
    }

    private static Optional<Block> appointment(Visit visit, PaperFacts facts) {
        return Optional.ofNullable(visit.appointmentAt())
                .map(at -> new Text(facts.words().of("paper.appointment", facts.time(at))));
    }

    private static Optional<Block> place(Visit visit, PaperFacts facts) {
        return Place.of(visit, facts.words()).map(Text::new);
    }
}
