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
 * @param photosMissing persons without evidence
 * @param dueAt its place in the queue, with {@code id} as the tie-break (design §6)
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
        int photosMissing,
        Instant arrivedAt,
        Instant dueAt,
        @Nullable TicketNumber number,
        @Nullable PaperFate paper,
        VisitState state) {

    public Visit in(VisitState next) {
        return with(number, photosMissing, paper, next);
    }

    Visit numbered(TicketNumber given, VisitState next) {
        return with(given, photosMissing, paper, next);
    }

    Visit missing(int photos) {
        return with(number, photos, paper, state);
    }

    Visit onPaper(PaperFate news) {
        return with(number, photosMissing, PaperFate.after(paper, news), state);
    }

    /** Another kiosk prints the ticket, and nobody knows yet what becomes of that paper. */
    Visit takenOver(Issuing next) {
        return with(number, photosMissing, null, next);
    }

    private Visit with(@Nullable TicketNumber number, int missing, @Nullable PaperFate paper, VisitState state) {
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
                missing,
                arrivedAt,
                dueAt,
                number,
                paper,
                state);
    }

    Visit stored(VisitId newId) {
        return new Visit(
                newId,
                version,
                office,
                day,
                service,
                appointment,
                persons,
                language,
                token,
                code,
                photosMissing,
                arrivedAt,
                dueAt,
                number,
                paper,
                state);
    }

    Visit saved() {
        return new Visit(
                id,
                version + 1,
                office,
                day,
                service,
                appointment,
                persons,
                language,
                token,
                code,
                photosMissing,
                arrivedAt,
                dueAt,
                number,
                paper,
                state);
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

    /** Where the visitor is called to or served. */
    public Optional<CounterId> counter() {
        return switch (state) {
            case VisitState.Called called -> Optional.of(called.to());
            case VisitState.Serving serving -> Optional.of(serving.at());
            default -> Optional.empty();
        };
    }
}
