package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;
import java.util.List;

/** A step of the decision path: a question with the answers that a visitor can touch. */
public record Question(Text ask, List<Answer> answers) {

    /** How many touches the longest way takes. */
    public int depth() {
        return 1
                + answers.stream()
                        .mapToInt(answer -> answer.to() instanceof Answer.Further(var next) ? next.depth() : 0)
                        .max()
                        .orElse(0);
    }
}
