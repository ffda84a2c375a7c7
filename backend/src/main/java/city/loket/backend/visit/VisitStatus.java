package city.loket.backend.visit;

import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Called;
import city.loket.backend.visit.VisitState.Completed;
import city.loket.backend.visit.VisitState.Expired;
import city.loket.backend.visit.VisitState.Issuing;
import city.loket.backend.visit.VisitState.Left;
import city.loket.backend.visit.VisitState.NoShow;
import city.loket.backend.visit.VisitState.Parked;
import city.loket.backend.visit.VisitState.Ready;
import city.loket.backend.visit.VisitState.Serving;
import city.loket.backend.visit.VisitState.Waiting;

/** The names of the states, as the table, the API and the record write them. */
public enum VisitStatus {
    AT_BOOTH,
    READY,
    ISSUING,
    WAITING,
    CALLED,
    SERVING,
    PARKED,
    COMPLETED,
    NO_SHOW,
    LEFT,
    EXPIRED;

    /** Those of a visit that is not over. */
    public static VisitStatus[] unfinished() {
        return new VisitStatus[] {AT_BOOTH, READY, ISSUING, WAITING, CALLED, SERVING, PARKED};
    }

    public static VisitStatus of(VisitState state) {
        return switch (state) {
            case AtBooth _ -> AT_BOOTH;
            case Ready _ -> READY;
            case Issuing _ -> ISSUING;
            case Waiting _ -> WAITING;
            case Called _ -> CALLED;
            case Serving _ -> SERVING;
            case Parked _ -> PARKED;
            case Completed _ -> COMPLETED;
            case NoShow _ -> NO_SHOW;
            case Left _ -> LEFT;
            case Expired _ -> EXPIRED;
        };
    }
}
