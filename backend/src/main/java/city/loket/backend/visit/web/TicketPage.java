package city.loket.backend.visit.web;

import city.loket.backend.catalogue.ServiceText;
import city.loket.backend.office.Office;
import city.loket.backend.platform.QrSvg;
import city.loket.backend.platform.Words;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Estimate.Certainty;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.BeforeServing;
import city.loket.backend.visit.VisitState.Called;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor sees of a visit on the phone. Nothing on it says who the visitor is.
 *
 * @param state as the template and the style sheet name it, such as {@code at-booth}
 * @param counter where to go; {@code null} unless a counter has called, serves or has parked the visitor
 * @param qr what the kiosk's scanner reads; {@code null} when there is nothing to scan for
 */
record TicketPage(
        Words words,
        Office office,
        Visit visit,
        String state,
        ServiceText service,
        @Nullable String appointmentAt,
        @Nullable String counter,
        Outlook outlook,
        @Nullable Place place,
        @Nullable QrSvg qr,
        String now) {

    /** Whether the visitor may still give up the place; whoever is called is better off at the counter. */
    public boolean mayGiveUp() {
        return visit.state() instanceof BeforeServing && !(visit.state() instanceof Called) && !state.equals("expired");
    }

    /**
     * How long it takes.
     *
     * @param waitedPercent how much of the whole wait is over, by the estimate
     */
    record Outlook(Estimate estimate, long waitedPercent) {

        static Outlook of(Visit visit, Estimate estimate, Instant now) {
            var minutes = estimate.minutes();
            var waited = Math.max(0, Duration.between(visit.arrivedAt(), now).toMinutes());
            var whole = waited + (minutes == null ? 0 : minutes);
            return new Outlook(estimate, whole == 0 ? 100 : 100 * waited / whole);
        }

        /** Such as "3 before you". */
        public String ahead(Words words) {
            return estimate.ahead() == 0 ? words.say("ahead.none") : words.count("ahead", estimate.ahead());
        }

        /** Such as "about 8 minutes" or "about 15 to 25 minutes". */
        public String minutes(Words words) {
            var minutes = estimate.minutes();
            if (minutes == null) {
                return words.say("minutes.unknown");
            }
            if (minutes == 0) {
                return words.say("minutes.soon");
            }
            return estimate.certainty() == Certainty.SURE
                    ? words.count("minutes", minutes)
                    : words.say("minutes.range", estimate.from(), estimate.to());
        }
    }

    /** Until when the place of a visitor at the booth is kept. */
    record Place(String until, boolean over) {}
}
