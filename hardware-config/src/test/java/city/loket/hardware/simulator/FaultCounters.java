package city.loket.hardware.simulator;

import city.loket.hardware.printer.PrintOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds each outcome against the paper, by the table of design §7. */
final class FaultCounters {

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int jobs;
    private int doubles;
    private int phantoms;
    private int floods;
    private int lost;
    private int stuck;

    static boolean onPaper(PrintOutcome outcome) {
        return outcome instanceof PrintOutcome.Confirmed || outcome instanceof PrintOutcome.PrintedNotCut;
    }

    synchronized void judge(Fault fault, PrintOutcome outcome, String number, PaperTrail trail, String history) {
        jobs += fault == Fault.NONE ? 0 : 1;
        outcomes.merge(fault + " " + outcome.getClass().getSimpleName(), 1, Integer::sum);
        if (trail.begun(number) > 1) {
            doubles++;
            complain("printed twice", history, trail);
        }
        if (!agrees(outcome, number, trail)) {
            phantoms++;
            complain("paper and outcome disagree", history, trail);
        }
    }

    /** Nothing of an old ticket may come out under the next one. */
    synchronized void judgeOrder(String old, String young, PaperTrail trail, String history) {
        if (trail.comesAfter(old, young)) {
            floods++;
            complain("an old ticket came out after the next one", history, trail);
        }
    }

    synchronized void lost(String history) {
        lost++;
        complaints.add("no outcome: " + history);
    }

    synchronized void never(String history) {
        stuck++;
        complaints.add("never printed again: " + history);
    }

    synchronized int jobs() {
        return jobs;
    }

    synchronized int confirmed() {
        return outcomes.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" Confirmed"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public synchronized String toString() {
        return "%d faults; lost %d, double %d, confirmed without paper %d, old after new %d, hung %d; %s"
                .formatted(jobs, lost, doubles, phantoms, floods, stuck, outcomes);
    }

    private static boolean agrees(PrintOutcome outcome, String number, PaperTrail trail) {
        return switch (outcome) {
            case PrintOutcome.Confirmed _ -> trail.wholeAndCut(number);
            case PrintOutcome.PrintedNotCut _ -> trail.whole(number) == 1;
            case PrintOutcome.Refused _ -> trail.begun(number) == 0;
            case PrintOutcome.Failed _ -> !trail.wholeAndCut(number) || trail.begun(number) == 1;
            case PrintOutcome.Unknown _ -> trail.whole(number) <= 1;
        };
    }

    private void complain(String what, String history, PaperTrail trail) {
        complaints.add(what + ": " + history + "; paper: " + trail.lines());
    }
}
