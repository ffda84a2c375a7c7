package city.loket.hardware.escpos;

import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The frozen reply bytes of real printers, with their meaning. */
final class Vectors {

    private static final JsonNode ALL =
            JsonMapper.builder().build().readTree(Vectors.class.getResourceAsStream("/vectors/escpos-status.json"));

    private Vectors() {}

    static Stream<JsonNode> of(String dialect, String kind) {
        return ALL.at("/dialects/" + dialect + "/" + kind).valueStream();
    }

    static Stream<Arguments> replies(String dialect, String kind) {
        return of(dialect, kind).map(entry -> Arguments.of(bytes(entry.get("reply")), signs(entry)));
    }

    static byte[] bytes(JsonNode hex) {
        return HexFormat.of().parseHex(hex.asString().replace(" ", ""));
    }

    static Set<Sign> signs(JsonNode entry) {
        var signs = EnumSet.noneOf(Sign.class);
        entry.get("means")
                .valueStream()
                .map(word -> Sign.valueOf(word.asString().toUpperCase(Locale.ROOT)))
                .forEach(signs::add);
        return signs;
    }

    /** What the parser should say of a stream, in the words of the vectors. */
    static List<String> items(JsonNode stream) {
        return stream.get("items").valueStream().map(Vectors::item).toList();
    }

    private static String item(JsonNode item) {
        var detail = item.has("token") ? item.get("token") : item.get("reply");
        return item.get("kind").asString() + (detail == null ? "" : " " + detail.asString());
    }

    static String told(Reply reply) {
        return switch (reply) {
            case Reply.RealTime(var value) -> "dle_eot " + hex(value);
            case Reply.Automatic(var a, var b, var c, var d) -> "automatic " + hex(a) + hex(b) + hex(c) + hex(d);
            case Reply.ProcessId(var token) -> "process_id " + token;
            case Reply.Ordered(var value, var sure) -> "ordered_status " + hex(value);
            case Reply.Full(var signs) -> "full_status " + signs;
            case Reply.BufferCleared() -> "buffer_cleared";
            case Reply.Restarted() -> "restarted";
            case Reply.LineLost(var reason) -> "line_lost " + reason;
        };
    }

    private static String hex(int value) {
        return HexFormat.of().withUpperCase().toHexDigits((byte) value);
    }
}
