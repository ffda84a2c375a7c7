package city.loket.hardware.paper;

import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.PaperLayout.Part;
import city.loket.hardware.picture.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Papers of nobody, to try a printer or a layout with: as long as real ones, in six languages and three scripts. */
public final class SamplePaper {

    public static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en", "uk", "ar");
    public static final String ADDRESS = "https://loket.example.org/t/mG3kQ9xYz2LpR7wT4vB8nC";
    private static final List<String> TO_BRING = List.of("bring.passport", "bring.photo", "bring.card");

    private final ResourceBundle words;

    private SamplePaper(String language) {
        words = ResourceBundle.getBundle(
                "city.loket.hardware.paper.sample",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language one of {@link #LANGUAGES} */
    public static Paper of(Kind kind, String language, PaperLayout layout) {
        var sample = new SamplePaper(language);
        return layout.arrange(
                kind,
                language,
                switch (kind) {
                    case TICKET -> sample.ticket();
                    case PHOTO_SLIP -> sample.photoSlip();
                    case APPOINTMENT_SLIP -> sample.appointmentSlip();
                });
    }

    private Map<Part, List<Block>> ticket() {
        return Map.of(
                Part.OFFICE, text("office", Weight.SMALL),
                Part.TITLE, text("title", Weight.BOLD),
                Part.NUMBER, List.of(new Block.Large("A042")),
                Part.SERVICE, text("service", Weight.BOLD),
                Part.APPOINTMENT, text("ticket.appointment", Weight.NORMAL),
                Part.PLACE, text("ticket.place", Weight.NORMAL),
                Part.CODE, List.of(new Block.Qr(ADDRESS)),
                Part.ADVICE, text("ticket.advice", Weight.NORMAL),
                Part.TIME, text("time", Weight.SMALL));
    }

    private Map<Part, List<Block>> photoSlip() {
        return Map.of(
                Part.OFFICE, text("office", Weight.SMALL),
                Part.TITLE, text("slip.title", Weight.TITLE),
                Part.SERVICE, text("service", Weight.BOLD),
                Part.PLACE, text("slip.place", Weight.NORMAL),
                Part.CODE, List.of(new Block.Qr(ADDRESS), new Block.Large("K7MP2Q")),
                Part.ADVICE, text("slip.advice", Weight.NORMAL),
                Part.TIME, text("time", Weight.SMALL));
    }

    private Map<Part, List<Block>> appointmentSlip() {
        return Map.of(
                Part.OFFICE, text("office", Weight.SMALL),
                Part.TITLE, text("appointment.title", Weight.TITLE),
                Part.APPOINTMENT, text("appointment.when", Weight.BOLD),
                Part.SERVICE, text("service", Weight.NORMAL),
                Part.BRING, bring(),
                Part.CODE, List.of(new Block.Qr(ADDRESS), new Block.Large("K7MP2Q")),
                Part.ADVICE, text("appointment.advice", Weight.NORMAL),
                Part.TIME, text("time", Weight.SMALL));
    }

    private List<Block> bring() {
        var heading = Stream.<Block>of(new Block.Space(1), new Block.Text(words.getString("bring"), Weight.BOLD));
        var items = TO_BRING.stream().<Block>map(key -> new Block.Item(words.getString(key), Mark.BOX));
        return Stream.concat(heading, items).toList();
    }

    private List<Block> text(String key, Weight weight) {
        return List.of(new Block.Text(words.getString(key), weight));
    }
}
