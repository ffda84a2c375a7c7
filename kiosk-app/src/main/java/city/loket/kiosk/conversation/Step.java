package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Appointment;
import city.loket.kiosk.backend.CodeAnswer;
import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.backend.Wish;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the kiosk says now. Its kind says what can be done with it besides its own answers. */
public sealed interface Step {

    /** Nobody is here. A code may be held before the scanner. */
    record Start() implements Step {}

    /** The visitor is asked or told something: can go back, start again, hold up a code, and is asked whether still there. */
    sealed interface Question extends Step
            permits Choice,
                    TypeCode,
                    NotNow,
                    CannotWait,
                    Choosing,
                    Booking,
                    ShowsPlaces,
                    AskingPhoto,
                    SlipOnScreen,
                    AppointmentOnScreen {}

    /** Free places stand here to be touched. */
    sealed interface ShowsPlaces extends Question permits Choosing.ThisVariant, Booking.Days, Booking.OneDay {
        Wish wish();
    }

    /** An appointment was made just now. */
    sealed interface JustBooked extends Step {
        Booked booked();
    }

    /** @param doorOpen whether its visitor may check in at once */
    record Booked(Wish wish, Appointment appointment, boolean doorOpen) {}

    /** The kiosk is at work and nothing can be touched. */
    sealed interface Busy extends Step {}

    /** The visitor has a number that may not be on paper; only its own answers end it, or a while without a touch. */
    sealed interface Paperless extends Step {
        Visit visit();
    }

    /** All is said; the kiosk returns to the start by itself. A code may be held before the scanner. */
    sealed interface Farewell extends Step {}

    /** Something does not work here; the desk can help. */
    sealed interface Trouble extends Step {}

    record Choice() implements Question {}

    /** @param strips of the booth, scanned before */
    record TypeCode(Paper paper, List<String> strips) implements Question {

        TypeCode(Paper paper) {
            this(paper, List.of());
        }
    }

    /** Which paper the visitor holds. */
    enum Paper {
        APPOINTMENT,
        SLIP
    }

    /** A code with which nobody gets in now. */
    record NotNow(CodeAnswer answer) implements Question {}

    /** Whether standing or waiting is difficult: only who touches the question is asked, and never why. */
    record CannotWait() implements Question {}

    /** The slip is not on paper: its codes stand here. */
    record SlipOnScreen(Visit visit, Set<Errand> errands) implements Question {}

    /** The appointment slip is not on paper, or nobody knows: its codes stand here. */
    record AppointmentOnScreen(Booked booked) implements Question, JustBooked {}

    record Working() implements Busy {}

    record PrintingTicket(Visit visit, boolean copy) implements Busy {}

    record PrintingSlip(Visit visit, Set<Errand> errands) implements Busy {}

    record PrintingAppointment(Booked booked) implements Busy {}

    /** @param mayPrintAgain whether it was the line and not the paper that failed */
    record NoPaper(Visit visit, boolean mayPrintAgain) implements Paperless {}

    record DidItComeOut(Visit visit) implements Paperless {}

    record TicketOut(Visit visit, boolean cut) implements Farewell {}

    record SlipOut(Visit visit, Set<Errand> errands) implements Farewell {}

    record AppointmentOut(Booked booked, boolean cut) implements Farewell, JustBooked {}

    /** The visitor gave up for want of a photo; the place is free again. */
    record GaveUp(OfferedService service) implements Farewell {}

    /** The visitor has a number and it is known. */
    record InQueue(Visit visit) implements Farewell {}

    /** @param again what was asked, with the same command id; null when it was nobody's wish */
    record Away(@Nullable Supplier<Step> again) implements Trouble {}

    record Sorry() implements Trouble {}
}
