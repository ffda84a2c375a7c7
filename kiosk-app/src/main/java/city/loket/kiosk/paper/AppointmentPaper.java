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
import city.loket.kiosk.backend.Wish;
import city.loket.kiosk.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The appointment slip: when, for what, what to bring, and the code to check in with. */
public final class AppointmentPaper {

    private AppointmentPaper() {}

    public static Paper of(Appointment appointment, Wish wish, PaperFacts facts) {
        var words = facts.words();
        return facts.arrange(
                Kind.APPOINTMENT_SLIP,
                Map.of(
                        Part.TITLE, List.of(new Text(words.of("paper.appointment.title"), Weight.TITLE)),
                        Part.APPOINTMENT, when(appointment, facts),
                        Part.SERVICE, what(wish, words),
                        Part.BRING, bring(wish, words),
                        Part.CODE, List.of(new Qr(address(appointment, facts)), new Large(appointment.code())),
                        Part.ADVICE, List.of(new Text(words.of("paper.appointment.code")))));
    }

    private static List<Block> when(Appointment appointment, PaperFacts facts) {
        var when = new Text(facts.day(appointment.startsAt()), Weight.BOLD);
        var persons = appointment.persons();
        return persons == 1
                ? List.of(when)
                : List.of(when, new Text(facts.words().of("paper.persons", persons)));
    }

    /** For phones and for kiosks; where the token is not known, a kiosk still reads the code. */
    private static String address(Appointment appointment, PaperFacts facts) {
        var token = appointment.token();
        return token == null ? appointment.code() : facts.office().appointmentAddress(token);
    }

    private static List<Block> what(Wish wish, Words words) {
        var service = wish.service();
        var names = service.variants().size() == 1
                ? Stream.of(service.names())
                : Stream.of(service.names(), wish.variant().names());
        return names.flatMap(name -> Stream.ofNullable(words.pick(name)))
                .<Block>map(Text::new)
                .toList();
    }

    private static List<Block> bring(Wish wish, Words words) {
        var variant = wish.variant();
        var family = wish.persons() == 1 ? List.<Block>of() : list("paper.bring.family", variant.familyBrings(), words);
        return Stream.of(list("paper.bring", variant.bring(), words), family)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Block> list(String heading, @Nullable Map<String, List<String>> byLanguage, Words words) {
        var items = words.pick(byLanguage);
        if (items == null || items.isEmpty()) {
            return List.of();
        }
        var above = Stream.<Block>of(new Space(1), new Text(words.of(heading), Weight.BOLD));
        return Stream.concat(above, items.stream().<Block>map(item -> new Item(item, Mark.BOX)))
                .toList();
    }
}
