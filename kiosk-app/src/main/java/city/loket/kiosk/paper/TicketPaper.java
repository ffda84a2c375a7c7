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
import java.util.Objects;
import java.util.Optional;

/** The ticket: number, place in the queue, and where the phone follows it. No personal data. */
public final class TicketPaper {

    private TicketPaper() {}

    /** @param copy whether a first print of unknown fate may lie about; then it says so on top, whatever the layout */
    public static Paper of(Visit visit, String service, boolean copy, PaperFacts facts) {
        var words = facts.words();
        var number = new Large(Objects.requireNonNull(visit.number()));
        var ticket = facts.arrange(
                Kind.TICKET,
                Map.of(
                        Part.TITLE, List.of(new Text(words.of("paper.number"), Weight.BOLD)),
                        Part.NUMBER, List.of(number),
                        Part.SERVICE, List.of(new Text(service, Weight.BOLD)),
                        Part.APPOINTMENT, list(appointment(visit, facts)),
                        Part.PLACE, list(Place.of(visit, words)),
                        Part.CODE,
                                List.of(
                                        new Qr(facts.office().address(visit.token())),
                                        new Text(words.of("paper.phone"), Weight.SMALL)),
                        Part.ADVICE, List.of(new Text(words.of("paper.wait")))));
        return copy ? ticket.below(new Text(words.of("paper.copy"), Weight.BOLD)) : ticket;
    }

    private static Optional<String> appointment(Visit visit, PaperFacts facts) {
        return Optional.ofNullable(visit.appointmentAt())
                .map(at -> facts.words().of("paper.appointment", facts.time(at)));
    }

    private static List<Block> list(Optional<String> line) {
        return line.<Block>map(Text::new).stream().toList();
    }
}
