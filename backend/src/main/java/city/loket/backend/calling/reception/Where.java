package city.loket.backend.calling.reception;

import city.loket.backend.visit.VisitStatus;

/** Where in the building, or out of it, a visitor is: the parts of reception's list. */
enum Where {
    /** Photos are missing. */
    PHOTO,
    /** Nothing is missing but the number, or its paper. */
    TICKET,
    WAITING,
    COUNTER,
    /** Went without being served, today. */
    GONE,
    OVER;

    static Where of(VisitStatus status) {
        return switch (status) {
            case AT_BOOTH -> PHOTO;
            case READY, ISSUING -> TICKET;
            case WAITING -> WAITING;
            case CALLED, SERVING, PARKED -> COUNTER;
            case NO_SHOW, LEFT -> GONE;
            case COMPLETED, EXPIRED -> OVER;
        };
    }
}
