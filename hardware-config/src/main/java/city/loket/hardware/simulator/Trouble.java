package city.loket.hardware.simulator;

/** What stops or warns a printer; each lasts until it is set right. */
enum Trouble {
    PAPER_OUT(true),
    NEAR_END(false),
    COVER_OPEN(true),
    CUTTER_JAM(true),
    PAPER_JAM(true),
    /** A cut paper hangs out of the presenter. */
    PAPER_IN_MOUTH(false);

    private final boolean stops;

    Trouble(boolean stops) {
        this.stops = stops;
    }

    boolean stops() {
        return stops;
    }
}
