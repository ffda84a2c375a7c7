package city.loket.backend.calling.reception;

import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.BeforeServing;
import city.loket.backend.visit.VisitState.Coming;
import city.loket.backend.visit.VisitStatus;

/** What reception can do for a visitor: a key, and the visit in which it is alive. */
enum Act {
    NUMBER("G"),
    SHOW("S"),
    PRINT("P"),
    MOVE("M"),
    PRIORITY("V"),
    NO_PRIORITY("V"),
    LEAVE("L"),
    BRING_BACK("B");

    private final String key;

    Act(String key) {
        this.key = key;
    }

    /** As the browser names it. */
    String key() {
        return key;
    }

    boolean aliveIn(Visit visit) {
        return switch (this) {
            case NUMBER -> visit.status() == VisitStatus.READY;
            case SHOW -> !visit.over();
            case PRINT -> !visit.over() && visit.status() != VisitStatus.ISSUING;
            case MOVE -> visit.status() == VisitStatus.WAITING;
            case PRIORITY -> visit.state() instanceof Coming && !hasPriority(visit);
            case NO_PRIORITY -> visit.state() instanceof Coming && hasPriority(visit);
            case LEAVE -> visit.state() instanceof BeforeServing;
            case BRING_BACK -> Where.of(visit.status()) == Where.GONE;
        };
    }

    private static boolean hasPriority(Visit visit) {
        return !visit.place().priority().isZero();
    }
}
