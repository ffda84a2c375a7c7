package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.ContactForm;
import city.loket.backend.appointment.Hold;
import city.loket.backend.appointment.Problem;
import java.time.Instant;
import java.util.List;

/**
 * Asks a visitor for whom a time is kept how to be reached.
 *
 * @param until when the time is offered to others again
 * @param over whether that moment has passed; the time may still be free
 */
record ContactPage(
        String hold, String day, String time, String until, boolean over, ContactForm form, List<Problem> problems) {

    static ContactPage of(Hold hold, ContactForm form, List<Problem> problems, Asked asked, Instant now) {
        var office = asked.office();
        var words = asked.words();
        return new ContactPage(
                hold.token(),
                words.day(office.day(hold.startsAt())),
                words.time(hold.startsAt(), office.zone()),
                words.time(hold.expiresAt(), office.zone()),
                !hold.expiresAt().isAfter(now),
                form,
                problems);
    }

    /** What stands below a field; empty when it is fine. */
    public List<Problem> of(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }
}
