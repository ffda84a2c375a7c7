package city.loket.backend.calling.ui;

import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Words;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a clerk is told after an act; nothing when the screen says it all.
 *
 * @param key the text's key without {@code told.}; empty for nothing
 */
public record Told(String key, List<String> values) {

    static final Told NOTHING = new Told("", List.of());

    public static Told of(String key, String... values) {
        return new Told(key, List.of(values));
    }

    /** What an act tells, or why it was refused. */
    static Told of(Supplier<String> number, Supplier<Told> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            return refused(refusal, number.get());
        }
    }

    /** @param number of the visitor whom the act was for; empty when there is none */
    static Told refused(Refusal refusal, String number) {
        return switch (refusal.code()) {
            case WRONG_STATE -> number.isEmpty() ? of("changed") : of("gone", number);
            case COUNTER_BUSY -> of("busy");
            case COUNTER_TAKEN -> of("taken");
            case COUNTER_ELSEWHERE -> of("elsewhere");
            case ON_BREAK -> of("on-break");
            case COUNTER_FREE -> of("counter-free");
            case COUNTER_ASKED -> of("asked-already");
            case QUESTION_OVER -> of("question-over");
            case ASK_FIRST -> of("ask-first");
            case NO_COUNTER_SESSION -> of("closed");
            default -> of("refused");
        };
    }

    public boolean nothing() {
        return key.isEmpty();
    }

    public String in(Words words) {
        return nothing() ? "" : words.say("told." + key, values.toArray());
    }
}
