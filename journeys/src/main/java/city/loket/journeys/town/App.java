package city.loket.journeys.town;

/** The applications of Loket, by the names that {@code scripts/app} starts them under. */
public enum App {
    SIMULATOR("simulator", "/health"),
    BACKEND("backend", "/actuator/health"),
    KIOSK("kiosk-app", "/actuator/health"),
    DISPLAY("ticket-display", "/actuator/health");

    private final String command;
    private final String health;

    App(String command, String health) {
        this.command = command;
        this.health = health;
    }

    public String command() {
        return command;
    }

    String health() {
        return health;
    }
}
