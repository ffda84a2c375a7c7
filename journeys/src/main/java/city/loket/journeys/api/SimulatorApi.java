package city.loket.journeys.api;

import java.util.List;

/** The hands of somebody in front of the simulated printer, scanner and photo booth. */
public record SimulatorApi(Caller caller) {

    public enum Fault {
        PAPER_OUT,
        NEAR_END,
        COVER_OPEN,
        UNPLUG,
        POWER_CYCLE,
        SLOW_LINE,
        CUTTER_JAM;

        private String path() {
            return "/api/printer/" + name().toLowerCase().replace('_', '-');
        }
    }

    /** A piece of paper that came out. */
    public record Printed(long id, List<String> lines, List<String> qr, boolean cut) {

        public boolean says(String words) {
            return String.join("\n", lines).contains(words);
        }
    }

    /** What came out so far. */
    public List<Printed> tickets() {
        return caller.get("/api/tickets").asList(Printed.class);
    }

    public void has(Fault fault) {
        caller.postText(fault.path(), "").orFail();
    }

    /** In the middle of the next ticket. */
    public void runsOutOfPaperAfter(int lines) {
        caller.postText("/api/printer/paper-out?after=" + lines, "").orFail();
    }

    /** Whether the printer is in the middle of a paper. */
    public boolean receives() {
        return caller.get("/api/state").as(State.class).printer().receiving();
    }

    private record State(Printer printer) {
        private record Printer(boolean receiving) {}
    }

    public void isWell() {
        caller.postText("/api/printer/normal", "").orFail();
    }

    public void runsAt(int baud) {
        caller.postText("/api/printer/baud?value=" + baud, "").orFail();
    }

    /** Holds a code before the scanner. */
    public void holdBeforeScanner(String code) {
        caller.postText("/api/scanner", code).orFail();
    }

    /** Somebody leaves the first booth with a photo. */
    public void takePhoto() {
        caller.postText("/api/booths/1/photo", "").orFail();
    }

    /** What a scanner reads on the paper. */
    public String decodeQr(Printed paper) {
        return QrEye.read(caller.bytes("/tickets/%d.png".formatted(paper.id())));
    }
}
