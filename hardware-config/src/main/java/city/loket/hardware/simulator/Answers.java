package city.loket.hardware.simulator;

import java.util.Map;
import java.util.TreeMap;

/** What the simulator tells about itself as JSON. */
record Answers(SimulatedDevices devices) {

    String state() {
        var printer = devices.printer().state();
        var told = new TreeMap<String, Object>();
        told.put("plugged", printer.plugged());
        told.put("baud", printer.baud());
        told.put("slow", printer.baud() == Verbs.SLOW);
        told.put("paperOut", printer.troubles().contains(Trouble.PAPER_OUT));
        told.put("nearEnd", printer.troubles().contains(Trouble.NEAR_END));
        told.put("coverOpen", printer.troubles().contains(Trouble.COVER_OPEN));
        told.put("cutterJam", printer.jamsAtNextCut() || printer.troubles().contains(Trouble.CUTTER_JAM));
        told.put("bytesWaiting", printer.bytesWaiting());
        told.put("receiving", printer.receiving());
        told.put("tickets", devices.tray().newestFirst().size());
        return Json.of(Map.of(
                "printer", told,
                "scanner", Map.of("plugged", devices.scanner().wire().plugged()),
                "booths", devices.booths().state()));
    }

    String tickets() {
        return Json.of(
                devices.tray().newestFirst().stream().map(Answers::ticket).toList());
    }

    private static Map<String, Object> ticket(PrintedTicket ticket) {
        return new TreeMap<>(Map.of(
                "id", ticket.id(),
                "at", ticket.at(),
                "firstByteAt", ticket.firstByteAt(),
                "bytes", ticket.bytes(),
                "lines", ticket.lines(),
                "qr", ticket.codes(),
                "cut", ticket.cut(),
                "picture", "/tickets/" + ticket.id() + ".png"));
    }
}
