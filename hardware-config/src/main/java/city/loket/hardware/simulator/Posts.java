package city.loket.hardware.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be done to the devices over HTTP. */
record Posts(Verbs verbs) {

    private static final int LONGEST_CODE = 1000;
    private static final Pattern NUMBER = Pattern.compile("(?:after|value)=(\\d{1,6})");
    private static final Page DONE = new Page(204, "text/plain", new byte[0]);

    Page answer(HttpExchange exchange) throws IOException {
        if (comesFromElsewhere(exchange)) {
            return Page.text(403, "Another site may not touch the devices");
        }
        var verb = exchange.getRequestURI().getPath().replaceFirst("^/api/", "");
        return switch (verb) {
            case "printer/paper-out" -> {
                verbs.paperOut(number(exchange.getRequestURI()));
                yield DONE;
            }
            case "printer/baud" -> baud(number(exchange.getRequestURI()));
            case "scanner" -> hold(exchange);
            default -> verbs.named(verb).map(Posts::run).orElse(Page.text(404, "No such button"));
        };
    }

    private Page baud(Optional<Integer> wanted) {
        if (wanted.isEmpty() || wanted.get() < 300) {
            return Page.text(400, "Say ?value= with at least 300");
        }
        verbs.baud(wanted.get());
        return DONE;
    }

    private Page hold(HttpExchange exchange) throws IOException {
        var code = new String(exchange.getRequestBody().readNBytes(LONGEST_CODE + 1), StandardCharsets.UTF_8).strip();
        if (code.isEmpty() || code.length() > LONGEST_CODE || code.chars().anyMatch(Character::isISOControl)) {
            return Page.text(400, "A code has 1 to 1000 characters on one line");
        }
        verbs.hold(code);
        return DONE;
    }

    private static Page run(Runnable verb) {
        verb.run();
        return DONE;
    }

    private static boolean comesFromElsewhere(HttpExchange exchange) {
        var origin = exchange.getRequestHeaders().getFirst("Origin");
        return origin != null
                && !origin.equals("http://" + exchange.getRequestHeaders().getFirst("Host"));
    }

    private static Optional<Integer> number(URI address) {
        return Optional.ofNullable(number(address.getQuery()));
    }

    private static @Nullable Integer number(@Nullable String query) {
        var found = NUMBER.matcher(query == null ? "" : query);
        return found.matches() ? Integer.valueOf(found.group(1)) : null;
    }
}
