package city.loket.kiosk.attendant;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.kiosk.backend.Appointment;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Estimate;
import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.backend.VisitState;
import city.loket.kiosk.backend.Wish;
import city.loket.kiosk.paper.AppointmentPaper;
import city.loket.kiosk.paper.PaperFacts;
import city.loket.kiosk.paper.SlipPaper;
import city.loket.kiosk.paper.TicketPaper;
import city.loket.kiosk.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The papers of this office as visitors get them, for a visit that nobody makes. */
public final class PreviewPapers {

    private static final Duration SOON = Duration.ofMinutes(20);

    private static final String CODE = "K7MP2Q";
    private static final String TOKEN = "mG3kQ9xYz2LpR7wT4vB8nC";

    private final Backend backend;
    private final PaperLayout layout;

    public PreviewPapers(Backend backend, PaperLayout layout) {
        this.backend = backend;
        this.layout = layout;
    }

    /** Asks the backend, and throws what it throws when it is away. */
    Paper of(Kind kind, Words words) {
        var office = backend.office();
        var service = longestList();
        var facts = new PaperFacts(office, office.serverTime(), words, layout);
        var name = Optional.ofNullable(words.pick(service.names())).orElse(service.code());
        return switch (kind) {
            case TICKET -> TicketPaper.of(visit(office, service, service.letter() + "042"), name, false, facts);
            case PHOTO_SLIP -> SlipPaper.of(visit(office, service, null), name, Set.of(Errand.BOOTH), facts);
            case APPOINTMENT_SLIP ->
                AppointmentPaper.of(
                        appointment(office, service),
                        Wish.of(service, service.variants().getFirst()),
                        facts);
        };
    }

    /** The service that asks visitors to bring most. */
    private OfferedService longestList() {
        return backend.services().stream()
                .max((one, other) -> Integer.compare(items(one), items(other)))
                .orElseThrow();
    }

    private static int items(OfferedService service) {
        var bring = service.bring();
        return bring == null
                ? 0
                : bring.values().stream().mapToInt(list -> list.size()).max().orElse(0);
    }

    private static Appointment appointment(Office office, OfferedService service) {
        return new Appointment(
                CODE, TOKEN, service.code(), null, office.serverTime().plus(SOON), 1, null);
    }

    private static Visit visit(Office office, OfferedService service, @Nullable String number) {
        return new Visit(
                0,
                VisitState.WAITING,
                number,
                CODE,
                TOKEN,
                service.code(),
                office.serverTime().plus(SOON),
                1,
                null,
                List.of(),
                false,
                Errand.BOOTH,
                null,
                office.serverTime().plus(SOON),
                Estimate.of(3, 8),
                null,
                null);
    }
}
