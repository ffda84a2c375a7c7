package city.loket.display.screen;

/** How tightly the calls stand: large while they are few, smaller when they are many, never cut without a word. */
enum Density {
    ROOMY(4),
    CLOSE(6),
    TWO_COLUMNS(11);

    private final int room;

    Density(int room) {
        this.room = room;
    }

    static Density of(int calls) {
        for (var density : values()) {
            if (calls <= density.room) {
                return density;
            }
        }
        return TWO_COLUMNS;
    }

    /** How many of these calls get a row; the last place of a full screen says how many more there are. */
    int rows(int calls) {
        return calls <= room ? calls : room - 1;
    }

    String attribute() {
        return name().toLowerCase().replace('_', '-');
    }
}
