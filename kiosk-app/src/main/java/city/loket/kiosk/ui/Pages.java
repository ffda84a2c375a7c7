package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.AskingPhoto;
import city.loket.kiosk.conversation.Booking;
import city.loket.kiosk.conversation.Choosing;
import city.loket.kiosk.conversation.Step;
import java.util.Locale;

/** Which page shows a step. */
final class Pages {

    private Pages() {}

    static Page of(Step step, Talk talk) {
        return switch (step) {
            case Step.Start start -> StartPages.start(talk);
            case Step.Choice choice -> StartPages.choice(talk);
            case Step.TypeCode typing -> CodePages.type(typing, talk);
            case Step.CannotWait asked -> PriorityPages.ask(talk);
            case Step.NotNow told -> NotNowPages.of(told, talk);
            case Choosing choosing -> ChoosingPages.of(choosing, talk);
            case AskingPhoto asking -> AskingPhotoPages.of(asking, talk);
            case Booking booking -> BookingPages.of(booking, talk);
            case Step.AppointmentOut out -> AppointmentPages.out(out, talk);
            case Step.AppointmentOnScreen screen -> AppointmentPages.onScreen(screen.booked(), talk);
            case Step.GaveUp gaveUp -> NoPhotoPages.gaveUp(gaveUp, talk);
            case Step.SlipOut out -> SlipPages.onPaper(out, talk);
            case Step.SlipOnScreen screen -> SlipPages.onScreen(screen, talk);
            case Step.Working working -> WorkPages.working(talk);
            case Step.PrintingTicket printing -> WorkPages.ticket(printing.visit(), talk);
            case Step.PrintingSlip printing -> WorkPages.slip(talk);
            case Step.PrintingAppointment printing -> WorkPages.slip(talk);
            case Step.TicketOut out -> TicketPages.out(out, talk);
            case Step.NoPaper without -> TicketPages.noPaper(without, talk);
            case Step.DidItComeOut doubt -> TicketPages.doubt(doubt.visit(), talk);
            case Step.InQueue queue -> TicketPages.inQueue(queue.visit(), talk);
            case Step.Away away -> WorkPages.away(talk);
            case Step.Sorry sorry -> WorkPages.sorry(talk);
        };
    }

    /** Whether it says something before anybody touches it that may change meanwhile. */
    static boolean tellsOfOutlet(Step step) {
        return step instanceof Step.Start || step instanceof Step.Choice;
    }

    /** The step's name for those who test: {@code ticket-out}. */
    static String name(Step step) {
        return step.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
