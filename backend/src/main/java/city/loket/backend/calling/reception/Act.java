package city.loket.backend.calling.reception;

import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.BeforeServing;
import city.loket.backend.visit.VisitState.Coming;
import city.loket.backend.visit.VisitStatus;

/** What reception can do for a visitor, and for which. No act has a key of its own: whatever is typed at the desk may come from a scanner. */
enum Act {
    NUMBER,
    SHOW,
    PRINT,
    MOVE,
    PRIORITY,
    NO_PRIORITY,
    LEAVE,
    BRING_BACK;

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
