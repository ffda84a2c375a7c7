package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.Answer;
import city.loket.backend.catalogue.Answer.Further;
import city.loket.backend.catalogue.Question;
import city.loket.backend.platform.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a visitor has come on the decision path. Each answer is a link; the address keeps the way, such as {@code 0.2} for
 * the first answer and then the third.
 *
 * @param next the question to be answered now; {@code null} at the end
 * @param end where the answers led; {@code null} as long as there is a question
 */
record DecisionPath(String way, List<Step> taken, @Nullable Question next, Answer.@Nullable Way end) {

    /** What does not belong to a way, such as the rest of a mistyped address, is not walked. */
    static DecisionPath walk(Question first, String way) {
        var path = new DecisionPath("", List.of(), first, null);
        for (var answer : way.split("\\.")) {
            var further = path.answered(answer);
            if (further.isEmpty()) {
                break;
            }
            path = further.get();
        }
        return path;
    }

    /** The way on, by the answer of this position. */
    public String way(int position) {
        return way.isEmpty() ? String.valueOf(position) : way + "." + position;
    }

    private Optional<DecisionPath> answered(String position) {
        if (next == null
                || !position.matches("\\d")
                || Integer.parseInt(position) >= next.answers().size()) {
            return Optional.empty();
        }
        var answer = next.answers().get(Integer.parseInt(position));
        var steps = new ArrayList<>(taken);
        steps.add(new Step(next.ask(), answer.text(), way));
        var on = way(Integer.parseInt(position));
        return Optional.of(
                answer.to() instanceof Further(var question)
                        ? new DecisionPath(on, List.copyOf(steps), question, null)
                        : new DecisionPath(on, List.copyOf(steps), null, answer.to()));
    }

    /**
     * A question that was answered.
     *
     * @param back the way on which it is asked again
     */
    record Step(Text ask, Text answer, String back) {}
}
