package city.loket.journeys.bench.day;

import city.loket.journeys.api.CounterApi;
import city.loket.journeys.api.CounterApi.CounterVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Somebody at a counter, from opening to closing: calls the next one, serves, waits a moment for who does not come, and takes two breaks. */
final class Clerk {

    private static final double NO_SHOWS = 0.04;
    private static final double TRANSFERS = 0.03;

    private final CounterApi counter;
    private final Set<String> skills;
    private final Timeline timeline;
    private final Waits waits;
    private final Clerks colleagues;
    private final Chance chance;
    private final Deque<Break> breaks = new ArrayDeque<>();
    private final List<Double> served = new ArrayList<>();
    private boolean idle;
    private int noShows;
    private int transfers;

    record Break(Instant from, Duration length) {}

    Clerk(
            CounterApi counter,
            Set<String> skills,
            List<Break> breaks,
            Timeline timeline,
            Waits waits,
            Clerks colleagues,
            Chance chance) {
        this.counter = counter;
        this.skills = skills;
        this.breaks.addAll(breaks);
        this.timeline = timeline;
        this.waits = waits;
        this.colleagues = colleagues;
        this.chance = chance;
    }

    void begin() {
        breaks.forEach(pause -> timeline.at(pause.from(), () -> {
            if (idle) {
                look();
            }
        }));
        look();
    }

    boolean looksFor(String service) {
        return idle && skills.contains(service);
    }

    /** In a moment. */
    void look() {
        idle = false;
        timeline.in(chance.between(4, 25), this::next);
    }

    private void next() {
        if (!breaks.isEmpty() && !breaks.peek().from().isAfter(timeline.now())) {
            counter.beginBreak();
            timeline.in(breaks.remove().length(), () -> {
                counter.goOn();
                look();
            });
            return;
        }
        var visit = counter.next();
        if (visit == null) {
            waits.foundNobody(skills);
            idle = true;
            return;
        }
        waits.called(visit, skills, timeline.now());
        if (chance.happens(NO_SHOWS)) {
            timeline.in(Duration.ofSeconds(90), () -> giveUp(visit));
        } else {
            timeline.in(chance.between(15, 45), () -> serve(visit));
        }
    }

    private void giveUp(CounterVisit visit) {
        counter.noShow(visit);
        noShows++;
        look();
    }

    private void serve(CounterVisit visit) {
        counter.start(visit);
        var serving = Kind.of(visit.service()).serving(chance);
        served.add(serving.toSeconds() / 60.0);
        timeline.in(serving, () -> end(visit));
    }

    private void end(CounterVisit visit) {
        if (!visit.service().equals(Kind.CERTIFICATE.service) && chance.happens(TRANSFERS)) {
            var sent = counter.transfer(visit, Kind.CERTIFICATE.service);
            transfers++;
            waits.waits(sent.visit(), sent.service(), sent.dueAt());
            colleagues.hear(sent.service());
        } else {
            counter.finish(visit);
        }
        look();
    }

    List<Double> servedMinutes() {
        return served;
    }

    int noShows() {
        return noShows;
    }

    int transfers() {
        return transfers;
    }
}
