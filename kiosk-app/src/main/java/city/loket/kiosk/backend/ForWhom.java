package city.loket.kiosk.backend;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question of a service's decision path, with the answers to touch; texts by language. */
public record ForWhom(Map<String, String> ask, List<Answer> answers) {

    /** How many touches the longest way from here takes. */
    public int touches() {
        return 1
                + answers.stream()
                        .mapToInt(answer -> answer.to() instanceof Further(var next) ? next.touches() : 0)
                        .max()
                        .orElse(0);
    }

    /**
     * An answer, and where it leads: exactly one of the last four is there.
     *
     * @param answers of the further question {@code ask}
     * @param variant the code of a variant of this service
     * @param service the code of another service
     * @param notHere why this is not the place, and which one is
     */
    public record Answer(
            Map<String, String> text,
            @Nullable List<Answer> answers,
            @Nullable Map<String, String> ask,
            @Nullable String variant,
            @Nullable String service,
            @Nullable Map<String, String> notHere) {

        /** A way that this kiosk does not know yet leads to the desk: {@link Elsewhere} without a reason. */
        public Way to() {
            if (ask != null) {
                return new Further(new ForWhom(ask, Objects.requireNonNullElse(answers, List.of())));
            }
            if (variant != null) {
                return new ThisVariant(variant);
            }
            return service == null
                    ? new Elsewhere(Objects.requireNonNullElse(notHere, Map.of()))
                    : new OtherService(service);
        }
    }

    /** Where an answer leads. */
    public sealed interface Way {}

    public record Further(ForWhom question) implements Way {}

    public record ThisVariant(String code) implements Way {}

    public record OtherService(String code) implements Way {}

    public record Elsewhere(Map<String, String> reason) implements Way {}
}
