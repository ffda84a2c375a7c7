package city.loket.hardware.doctor;

import city.loket.hardware.link.Flow;
import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkFault;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialLink;
import city.loket.hardware.link.SerialPortSettings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks the printer on a port who it is and what it can do. What it says about itself may be a lie. */
final class Interview {

    private static final Duration PATIENCE = Duration.ofMillis(600);
    private static final Pattern REAL_TIME =
            Pattern.compile("[\\x12\\x16\\x1A\\x1E\\x32\\x36\\x3A\\x3E\\x52\\x56\\x5A\\x5E\\x72\\x76\\x7A\\x7E]");
    private static final Pattern FULL_STATUS = Pattern.compile("\\x10\\x0F[\\x00-\\xFF]{4}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("_([\\x20-\\x7E]+)\\x00");
    private static final Pattern PROCESS_ID = Pattern.compile("7\"test\\x00");

    private final SerialLink link;

    private Interview(SerialLink link) {
        this.link = link;
    }

    /** Empty when nothing answers at that speed. */
    static Optional<Answers> at(String port, int baud) throws LinkFault, InterruptedException {
        try (var link = JSerialCommLink.open(new SerialPortSettings(port, baud, Flow.NONE), LinkTrace.NONE)) {
            return new Interview(link).answers(baud);
        }
    }

    private Optional<Answers> answers(int baud) throws LinkFault, InterruptedException {
        if (ask("100401", REAL_TIME).isEmpty()) {
            return Optional.empty();
        }
        var fullStatus = ask("100414", FULL_STATUS).isPresent();
        var name = fullStatus ? "" : ask("1D4943", NAME).orElse("");
        var processId =
                !fullStatus && ask("1D2848060030307465 7374", PROCESS_ID).isPresent();
        return Optional.of(new Answers(baud, name, fullStatus, processId));
    }

    private Optional<String> ask(String hex, Pattern answer) throws LinkFault, InterruptedException {
        link.write(HexFormat.of().parseHex(hex.replace(" ", "")), PATIENCE);
        var heard = new ByteArrayOutputStream();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            heard.writeBytes(link.read(Duration.ofNanos(Math.max(1, end - System.nanoTime()))));
            var match = answer.matcher(heard.toString(StandardCharsets.ISO_8859_1));
            if (match.find()) {
                return Optional.of(match.groupCount() == 0 ? "" : match.group(1));
            }
        }
        return Optional.empty();
    }

    /**
     * @param name as it calls itself; empty when it does not say
     * @param fullStatus whether it answers DLE EOT 20 as Custom's printers do
     * @param processId whether it says when a paper is printed (GS ( H)
     */
    record Answers(int baud, String name, boolean fullStatus, boolean processId) {}
}
