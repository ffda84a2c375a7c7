package city.loket.journeys.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the program of a signed-in clerk says to the backend. */
public record CounterApi(Caller caller) {

    public record Counter(long id, String name, @Nullable String takenBy) {}

    /** A visit as a counter sees it; {@code visit} is its id. */
    public record CounterVisit(long visit, String number, String service, String state, Instant dueAt) {}

    private record AtHand(@Nullable CounterVisit visit) {}

    public List<Counter> counters() {
        return caller.get("/api/counter/counters").asList(Counter.class);
    }

    /** Opens the counter of this name for the services; none means all that the clerk serves. */
    public void open(String counter, String... services) {
        var id = counters().stream()
                .filter(found -> found.name().equals(counter))
                .findFirst()
                .orElseThrow()
                .id();
        caller.post("/api/counter/session", Map.of("counter", id, "services", List.of(services)))
                .orFail();
    }

    /** Closes whatever counter the clerk has; a visitor at hand is put back. */
    public void close() {
        var answer = caller.delete("/api/counter/session");
        if (!answer.isSuccess() && !answer.code().equals("no_counter_session")) {
            answer.orFail();
        }
    }

    /** Calls the next visitor; nobody when nobody waits for what this counter handles. */
    public @Nullable CounterVisit next() {
        return caller.post("/api/counter/next", Map.of()).as(AtHand.class).visit();
    }

    public void start(CounterVisit visit) {
        verb("start", visit);
    }

    public void finish(CounterVisit visit) {
        verb("finish", visit);
    }

    public void noShow(CounterVisit visit) {
        verb("no-show", visit);
    }

    /** Whoever is served here goes on to another service. */
    public CounterVisit transfer(CounterVisit visit, String service) {
        return caller.post("/api/counter/transfer", Map.of("visit", visit.visit(), "service", service))
                .as(AtHand.class)
                .visit();
    }

    public void beginBreak() {
        caller.post("/api/counter/break", Map.of()).orFail();
    }

    public void goOn() {
        caller.post("/api/counter/go-on", Map.of()).orFail();
    }

    /** Everybody who is not being served is expired; for supervisors. */
    public void endOfDay() {
        caller.post("/api/counter/end-of-day", Map.of()).orFail();
    }

    public List<CounterVisit> queue() {
        return caller.get("/api/counter/queue").asList(CounterVisit.class);
    }

    /** Serves everybody who waits for what this counter handles; answers how many that were. */
    public int serveAll() {
        int served = 0;
        for (var visit = next(); visit != null; visit = next()) {
            start(visit);
            finish(visit);
            served++;
        }
        return served;
    }

    private void verb(String verb, CounterVisit visit) {
        caller.post("/api/counter/" + verb, Map.of("visit", visit.visit())).orFail();
    }
}
