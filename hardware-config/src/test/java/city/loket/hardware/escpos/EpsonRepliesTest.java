package city.loket.hardware.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class EpsonRepliesTest {

    @ParameterizedTest
    @MethodSource("streams")
    void a_stream_means_the_same_however_it_is_cut(JsonNode stream) {
        var bytes = Vectors.bytes(stream.get("bytes"));
        var ordered = stream.has("expecting");

        assertThat(heard(ordered, List.of(bytes))).isEqualTo(Vectors.items(stream));
        assertThat(heard(ordered, oneByOne(bytes))).isEqualTo(Vectors.items(stream));
        for (var seed = 0; seed < 50; seed++) {
            assertThat(heard(ordered, split(bytes, new Random(seed)))).isEqualTo(Vectors.items(stream));
        }
    }

    @ParameterizedTest
    @MethodSource("realTimeAnswers")
    void a_real_time_answer_means(int question, byte[] reply, Set<Sign> signs) {
        assertThat(heard(false, List.of(reply))).hasSize(1).allMatch(item -> item.startsWith("dle_eot"));
        assertThat(EpsonStatus.realTime(question, reply[0])).isEqualTo(signs);
    }

    @ParameterizedTest
    @MethodSource("automaticStatuses")
    void an_automatic_status_means(byte[] reply, Set<Sign> signs) {
        var replies = new ArrayList<Reply>();
        new EpsonReplies(new OrderedQuestions(), replies::add).feed(reply);

        assertThat(replies)
                .singleElement()
                .isInstanceOfSatisfying(
                        Reply.Automatic.class,
                        status -> assertThat(status.signs()).isEqualTo(signs));
    }

    @ParameterizedTest
    @MethodSource("processIds")
    void a_process_id_carries_the_token_or_is_noise(JsonNode entry) {
        var expected = entry.has("invalid")
                ? List.<String>of()
                : List.of("process_id " + entry.get("token").asString());

        assertThat(heard(false, List.of(Vectors.bytes(entry.get("reply"))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("orderedStatuses")
    void an_ordered_status_counts_only_when_asked_for(byte[] reply, Set<Sign> signs) {
        assertThat(heard(true, List.of(reply))).hasSize(1);
        assertThat(heard(false, List.of(reply))).isEmpty();
        assertThat(EpsonStatus.ordered(reply[0])).isEqualTo(signs);
    }

    @ParameterizedTest
    @MethodSource("clearings")
    void a_cleared_buffer_is_heard(JsonNode entry) {
        assertThat(heard(false, List.of(Vectors.bytes(entry.get("reply"))))).containsExactly("buffer_cleared");
    }

    @Test
    void a_power_on_notice_is_heard_and_half_a_notice_swallows_nothing() {
        var heard = new ArrayList<Reply>();
        var replies = new EpsonReplies(new OrderedQuestions(), heard::add);

        replies.feed(HexFormat.of().parseHex("3B3100" + "3B31" + "37226131423200" + "3B" + "12"));

        assertThat(heard).containsExactly(new Reply.Restarted(), new Reply.ProcessId("a1B2"), new Reply.RealTime(0x12));
    }

    @Test
    void a_broken_block_does_not_swallow_the_answer_behind_it() {
        assertThat(heard(false, List.of(new byte[] {0x37, 0x22, 0x41, 0x12}))).containsExactly("dle_eot 12");
    }

    static Stream<JsonNode> streams() {
        return Vectors.of("epson", "streams");
    }

    static Stream<JsonNode> processIds() {
        return Vectors.of("epson", "process_id");
    }

    static Stream<JsonNode> clearings() {
        return Vectors.of("epson", "buffer_cleared");
    }

    static Stream<Arguments> realTimeAnswers() {
        return Vectors.of("epson", "dle_eot")
                .map(entry ->
                        Arguments.of(entry.get("n").asInt(), Vectors.bytes(entry.get("reply")), Vectors.signs(entry)));
    }

    static Stream<Arguments> automaticStatuses() {
        return Vectors.replies("epson", "automatic");
    }

    static Stream<Arguments> orderedStatuses() {
        return Vectors.replies("epson", "ordered_status");
    }

    private static List<String> heard(boolean orderedExpected, List<byte[]> pieces) {
        var told = new ArrayList<String>();
        var questions = new OrderedQuestions();
        var replies = new EpsonReplies(questions, reply -> told.add(Vectors.told(reply)));
        if (orderedExpected) {
            questions.asked();
        }
        pieces.forEach(replies::feed);
        return told;
    }

    private static List<byte[]> oneByOne(byte[] bytes) {
        var pieces = new ArrayList<byte[]>();
        for (var b : bytes) {
            pieces.add(new byte[] {b});
        }
        return pieces;
    }

    private static List<byte[]> split(byte[] bytes, Random random) {
        var pieces = new ArrayList<byte[]>();
        for (var from = 0; from < bytes.length; ) {
            var to = from + 1 + random.nextInt(bytes.length - from);
            pieces.add(Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        return pieces;
    }
}
