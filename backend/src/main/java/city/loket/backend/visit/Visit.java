package city.loket.backend.visit;

import city.loket.backend.appointment.AppointmentId;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import city.loket.backend.visit.VisitState.Issuing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party that is in the building, with or without an appointment. It arrives, is sent to the photo booth when photos are
 * missing, gets its number once they are there, waits, is called, is served, and ends in exactly one final state.
 * Immutable: every verb returns the visit as it is afterwards.
 *
 * @param version rises with every change; a stale copy is refused
 * @param day the office's day
 * @param token opens its public page; stands in the QR codes
 * @param code the short code on its slip
 * @param paper {@code null} until somebody knows
 */
public record Visit(
        VisitId id,
        int version,
        OfficeId office,
        LocalDate day,
        ServiceId service,
        @Nullable AppointmentId appointment,
        int persons,
        Language language,
        String token,
        String code,
        PhotoNeed photos,
        Instant arrivedAt,
        Place place,
        @Nullable TicketNumber number,
        @Nullable PaperFate paper,
        VisitState state) {

    public Visit in(VisitState next) {
        return copy(version, id, service, photos, place, number, paper, next);
    }

    /** Only somebody who is ready gets a number. */
    Visit numbered(TicketNumber given, Issuing next) {
        return copy(version, id, service, photos, place, given, paper, next);
    }

    /** Given at a desk, where no printer stands. */
    Visit numberedAtDesk(TicketNumber given, VisitState.Waiting next) {
        return copy(version, id, service, photos, place, given, PaperFate.NOT_ON_PAPER, next);
    }

    Visit with(PhotoNeed need) {
        return copy(version, id, service, need, place, number, paper, state);
    }

    /** For another service, with the number that it has. */
    Visit forService(ServiceId other, PhotoNeed need) {
        return copy(version, id, other, need, place, number, paper, state);
    }

    /** At another place in the queue. */
    Visit at(Place other) {
        return copy(version, id, service, photos, other, number, paper, state);
    }

    Visit onPaper(PaperFate news) {
        return copy(version, id, service, photos, place, number, PaperFate.after(paper, news), state);
    }

    /** Another kiosk prints the ticket, and nobody knows yet what becomes of that paper. */
    Visit takenOver(Issuing next) {
        return copy(version, id, service, photos, place, number, null, next);
    }

    Visit stored(VisitId newId) {
        return copy(version, newId, service, photos, place, number, paper, state);
    }

    Visit saved() {
        return copy(version + 1, id, service, photos, place, number, paper, state);
    }

    private Visit copy(
            int version,
            VisitId id,
            ServiceId service,
            PhotoNeed photos,
            Place place,
            @Nullable TicketNumber number,
            @Nullable PaperFate paper,
            VisitState state) {
        return new Visit(
                id,
                version,
                office,
                day,
                service,
                appointment,
                persons,
                language,
                token,
                code,
                photos,
                arrivedAt,
                place,
                number,
                paper,
                state);
    }

    /** Where it continues: the booth, a kiosk, or the queue, by what is missing. */
    Visit sentOn(VisitState.SentOn from, Instant keepUntil, Instant now) {
        if (!photos.complete()) {
            return in(from.toBooth(keepUntil, now));
        }
        return number == null ? in(from.toKiosk(now)) : with(photos.settled()).in(from.toQueue(now));
    }

    /** What the queue is ordered by, with the id as the tie-break (design §6). */
    public Instant dueAt() {
        return place.dueAt();
    }

    public int photosMissing() {
        return photos.missing();
    }

    public VisitStatus status() {
        return VisitStatus.of(state);
    }

    public boolean over() {
        return state instanceof VisitState.Ended;
    }

    /** The number as people read it; {@code null} before it is given. */
    public @Nullable String numberText() {
        return number == null ? null : number.text();
    }

    /** Whether this counter has called it or serves it. */
    public boolean atHand(CounterId at) {
        return state instanceof VisitState.AtHand here && here.counter().equals(at);
    }

    /** The counter that has called, serves or has parked the visitor. */
    public Optional<CounterId> counter() {
        return switch (state) {
            case VisitState.AtHand here -> Optional.of(here.counter());
            case VisitState.Parked parked -> Optional.of(parked.at());
            default -> Optional.empty();
        };
    }
}
