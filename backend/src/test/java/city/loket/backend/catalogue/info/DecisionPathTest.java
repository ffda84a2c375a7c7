package city.loket.backend.catalogue.info;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.Answer;
import city.loket.backend.catalogue.Answer.Elsewhere;
import city.loket.backend.catalogue.Answer.ThisVariant;
import city.loket.backend.catalogue.Question;
import city.loket.backend.platform.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionPathTest {

    /** Hotel? yes: elsewhere; no: EU citizen? yes: variant eu; no: variant other. */
    private static final Question FIRST = new Question(
            text("Hotel?"),
            List.of(
                    new Answer(text("Yes"), null, List.of(), null, null, text("Your hotel does it.")),
                    new Answer(
                            text("No"),
                            text("EU citizen?"),
                            List.of(
                                    new Answer(text("Yes"), null, List.of(), "eu", null, null),
                                    new Answer(text("No"), null, List.of(), "other", null, null)),
                            null,
                            null,
                            null)));

    private static Text text(String text) {
        return new Text(text, text, text, text);
    }

    @Test
    void it_begins_with_the_first_question() {
        var path = DecisionPath.walk(FIRST, "");

        assertThat(path.next()).isEqualTo(FIRST);
        assertThat(path.taken()).isEmpty();
        assertThat(path.way(1)).isEqualTo("1");
    }

    @Test
    void an_answer_may_ask_further_and_is_kept() {
        var path = DecisionPath.walk(FIRST, "1");

        assertThat(path.taken()).containsExactly(new DecisionPath.Step(text("Hotel?"), text("No"), ""));
        assertThat(path.next().ask()).isEqualTo(text("EU citizen?"));
        assertThat(path.way(0)).isEqualTo("1.0");
        assertThat(path.end()).isNull();
    }

    @Test
    void the_last_answer_leads_somewhere_and_each_answer_can_be_changed() {
        var path = DecisionPath.walk(FIRST, "1.1");

        assertThat(path.end()).isEqualTo(new ThisVariant("other"));
        assertThat(path.next()).isNull();
        assertThat(path.taken()).extracting(DecisionPath.Step::back).containsExactly("", "1");
        assertThat(DecisionPath.walk(FIRST, "0").end()).isEqualTo(new Elsewhere(text("Your hotel does it.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "x", "-1", "9999999999", ".", "1.7", "1.x.0", "0.0.0", "1.0.0.0"})
    void a_mistyped_way_is_walked_as_far_as_it_goes(String way) {
        assertThat(DecisionPath.walk(FIRST, way).taken()).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"7, ''", "1.7, 1", "0.0, 0", "1.0.5, 1.0"})
    void and_no_further(String way, String walked) {
        assertThat(DecisionPath.walk(FIRST, way).way()).isEqualTo(walked);
    }
}
