package city.loket.kiosk.paper;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Block.Item;
import city.loket.hardware.paper.Paper.Block.Large;
import city.loket.hardware.paper.Paper.Block.Qr;
import city.loket.hardware.paper.Paper.Block.Space;
import city.loket.hardware.paper.Paper.Block.Text;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.PaperLayout.Part;
import city.loket.hardware.picture.Mark;
import city.loket.kiosk.backend.Appointment;
import city.loket.kiosk.backend.OfferedService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The appointment slip: when, for what, what to bring, and the code to check in with. */
public final class AppointmentPaper {

    private AppointmentPaper() {}

    public static Paper of(Appointment appointment, OfferedService service, PaperFacts facts) {
        var words = facts.words();
        return facts.arrange(
                Kind.APPOINTMENT_SLIP,
                Map.of(
                        Part.TITLE, List.of(new Text(words.of("paper.appointment.title"), Weight.TITLE)),
                        Part.APPOINTMENT, List.of(new Text(facts.day(appointment.startsAt()), Weight.BOLD)),
                        Part.SERVICE, List.of(new Text(name(service, facts))),
                        Part.BRING, bring(service, facts),
                        Part.CODE, List.of(new Qr(appointment.code()), new Large(appointment.code())),
                        Part.ADVICE, List.of(new Text(words.of("paper.appointment.code")))));
    }

    private static String name(OfferedService service, PaperFacts facts) {
        return Optional.ofNullable(facts.words().pick(service.names())).orElse(service.code());
    }

    private static List<Block> bring(OfferedService service, PaperFacts facts) {
        var items = facts.words().pick(service.bring());
        if (items == null || items.isEmpty()) {
            return List.of();
        }
        var heading = Stream.<Block>of(new Space(1), new Text(facts.words().of("paper.bring"), Weight.BOLD));
        return Stream.concat(heading, items.stream().<Block>map(item -> new Item(item, Mark.BOX)))
                .toList();
    }
}
