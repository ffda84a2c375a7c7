package city.loket.backend.outlook;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** What follows from a hall, seen a little later than it was read. */
record HallOutlook(Hall hall, Course course, Instant now) implements Estimates.Outlook {

    /** Eight of ten calls come within so many standard deviations. */
    private static final double MOST = 1.28;

    /** How wrong the whole may be, whatever was learned: a standard deviation, as a share of the time. */
    private static final double DOUBT = 0.1;

    static HallOutlook of(Hall hall) {
        return new HallOutlook(hall, Course.of(hall.counters(), hall.parties()), hall.at());
    }

    HallOutlook seen(Instant later) {
        return new HallOutlook(hall, course, later);
    }

    @Override
    public Estimate of(ServiceId service, Instant dueAt, VisitId visit) {
        var rank = new Rank(dueAt, visit.value());
        return hall.parties().stream()
                .filter(party -> party.rank().equals(rank))
                .findFirst()
                .map(party -> estimate(party.wanted(), rank, party.from()))
                .orElseGet(() -> estimate(new Wanted.AnyThatHandles(service), rank, hall.at()));
    }

    @Override
    public Estimate forNewcomer(Service service) {
        return estimate(
                new Wanted.AnyThatHandles(service.id()),
                Rank.ofNewcomer(now.plus(service.walkInHandicap())),
                hall.at());
    }

    private Estimate estimate(Wanted wanted, Rank rank, Instant from) {
        return course.call(wanted, rank, from)
                .map(call -> told(wanted, call))
                .orElseGet(() -> Estimate.unknown(count(hall.parties().stream()
                        .filter(party -> party.wanted().equals(wanted) && rank.isBehind(party.rank()))
                        .toList())));
    }

    private Estimate told(Wanted wanted, Course.Call call) {
        double seconds = Math.max(0, Duration.between(now, call.at()).toSeconds());
        double margin = MOST * Math.hypot(deviation(wanted, call), DOUBT * seconds);
        return Estimate.of(
                count(call.before()), Math.toIntExact(Math.round(seconds / 60)), (int) Math.ceil(margin / 60));
    }

    /** In seconds: of all that is done before by the counters in question, which share it. */
    private double deviation(Wanted wanted, Course.Call call) {
        var counters = hall.counters().stream()
                .filter(counter -> counter.takes(wanted))
                .toList();
        double atHand = counters.stream()
                .filter(counter -> !counter.freeFrom().isAfter(call.at()))
                .mapToDouble(counter -> counter.atHand().variance())
                .sum();
        double ahead = call.before().stream()
                .mapToDouble(party -> party.work().variance())
                .sum();
        return Math.sqrt(atHand + ahead) / counters.size();
    }

    private static int count(Collection<Party> parties) {
        return (int) parties.stream().filter(Party::here).count();
    }
}
