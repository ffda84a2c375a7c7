package city.loket.kiosk.backend;

import java.util.ArrayList;
import java.util.List;

/** What a kiosk has told the fake backend, each in the order in which it came. */
public final class Heard {

    private final List<PrintReport> reports = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private final List<String> booths = new ArrayList<>();
    private final List<Health> health = new ArrayList<>();
    private int renewals;

    Heard() {}

    public synchronized List<PrintReport> reports() {
        return List.copyOf(reports);
    }

    public synchronized List<Known> known() {
        return List.copyOf(known);
    }

    /** The booth of each signal. */
    public synchronized List<String> booths() {
        return List.copyOf(booths);
    }

    public synchronized List<Health> health() {
        return List.copyOf(health);
    }

    public synchronized int renewals() {
        return renewals;
    }

    synchronized void report(PrintReport report) {
        reports.add(report);
    }

    synchronized void known(Known how) {
        known.add(how);
    }

    synchronized void booth(String booth) {
        booths.add(booth);
    }

    synchronized void health(Health report) {
        health.add(report);
    }

    synchronized void renewal() {
        renewals++;
    }
}
