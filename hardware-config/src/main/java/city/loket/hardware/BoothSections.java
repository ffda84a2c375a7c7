package city.loket.hardware;

import city.loket.hardware.booth.Seal;
import city.loket.hardware.link.ControlSignal;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the booths of a device file; one that is broken is left out. */
final class BoothSections {

    private static final Set<String> DRIVERS =
            Set.of("control-line", "signed-message", "strip-code", "virtual", "none");
    private static final Set<String> SIGNALS = Set.of("cts", "dsr", "dcd", "ri", "told");
    private static final Pattern ADDRESS = Pattern.compile("([\\d.]+|\\[[\\da-fA-F:]+]):(\\d{1,5})");
    /** What a scanner also reads: a ticket's address, its token, and the code that visitors type. */
    private static final List<String> TICKETS =
            List.of("https://loket.example.org/t/mG3xQ0aZ7LkP2vR9sT1uYw", "mG3xQ0aZ7LkP2vR9sT1uYw", "K7MP2Q", "482936");

    private BoothSections() {}

    static List<BoothConfig> read(List<Section> sections) {
        var names = new HashSet<String>();
        var booths = new ArrayList<BoothConfig>();
        for (var section : sections) {
            var booth = booth(section, name(section, names));
            booth.filter(_ -> !section.broken()).ifPresent(booths::add);
        }
        return booths;
    }

    private static String name(Section section, Set<String> names) {
        var field = section.field("name");
        if (field.text().isBlank() || field.text().length() > 40) {
            field.problem("is missing or longer than 40 characters; call the booth as staff do, such as Booth 1");
        } else if (!names.add(field.text())) {
            field.problem("'%s' is the name of two booths; give each its own".formatted(field.text()));
        }
        return field.text();
    }

    private static Optional<BoothConfig> booth(Section section, String name) {
        return switch (section.driver(DRIVERS)) {
            case "control-line" -> Optional.of(controlLine(section, name));
            case "signed-message" -> Optional.of(signedMessage(section, name));
            case "strip-code" -> Optional.of(stripCode(section, name));
            case "virtual" -> Optional.of(only(section, new BoothConfig.Virtual(name)));
            case "none" -> Optional.of(only(section, new BoothConfig.None(name)));
            default -> Optional.empty();
        };
    }

    private static BoothConfig controlLine(Section section, String name) {
        section.allowOnly(Set.of("name", "driver", "port", "line", "settling", "active"));
        var signal = section.field("line").oneOf(SIGNALS);
        var settling = section.field("settling").within(5, 2000, 50, "time in milliseconds");
        return new BoothConfig.ControlLine(
                name,
                section.field("port").path(),
                SIGNALS.contains(signal) && !signal.equals("told")
                        ? section.field("line").choice(ControlSignal.class).orElse(null)
                        : null,
                Duration.ofMillis(settling),
                !section.has("active")
                        || section.field("active").oneOf(Set.of("on", "off")).equals("on"));
    }

    private static BoothConfig signedMessage(Section section, String name) {
        section.allowOnly(Set.of("name", "driver", "listen", "key", "heartbeat"));
        var key = section.field("key");
        if (key.text().length() < Seal.SHORTEST_KEY) {
            key.problem("is missing or shorter than %d characters; 'openssl rand -hex 32' makes one"
                    .formatted(Seal.SHORTEST_KEY));
        }
        return new BoothConfig.SignedMessage(name, address(section.field("listen")), key.text(), heartbeat(section));
    }

    private static InetSocketAddress address(Field field) {
        var parts = ADDRESS.matcher(field.text());
        if (parts.matches() && Integer.parseInt(parts.group(2)) <= 65535) {
            var address = new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2)));
            if (!address.isUnresolved()) {
                return address;
            }
        }
        field.problem(
                "'%s' is no address of this machine; write one such as 192.168.1.20:8090".formatted(field.text()));
        return new InetSocketAddress(0);
    }

    private static @Nullable Duration heartbeat(Section section) {
        return section.has("heartbeat")
                ? Duration.ofSeconds(section.field("heartbeat").within(5, 3600, 60, "time in seconds"))
                : null;
    }

    private static BoothConfig stripCode(Section section, String name) {
        section.allowOnly(Set.of("name", "driver", "pattern"));
        var field = section.field("pattern");
        try {
            var pattern = Pattern.compile(field.text());
            TICKETS.stream()
                    .filter(ticket -> pattern.matcher(ticket).matches())
                    .findFirst()
                    .ifPresent(ticket -> field.problem(
                            "also fits a ticket's code such as %s; make it more exact".formatted(ticket)));
        } catch (PatternSyntaxException e) {
            field.problem("is no regular expression: " + e.getDescription());
        }
        if (field.text().isBlank()) {
            field.problem("is missing; write a regular expression such as 'B1-\\d{8}-\\d{4}'");
        }
        return new BoothConfig.StripCode(name, field.text());
    }

    private static BoothConfig only(Section section, BoothConfig booth) {
        section.allowOnly(Set.of("name", "driver"));
        return booth;
    }
}
