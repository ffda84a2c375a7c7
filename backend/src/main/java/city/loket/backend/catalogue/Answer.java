package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the decision path, and where it leads: a further question ({@code ask} and {@code answers}), a variant of this
 * service, another service, or away from here. Exactly one of these is there.
 *
 * @param notHere why this is not the place, and which one is
 */
public record Answer(
        Text text,
        @Nullable Text ask,
        List<Answer> answers,
        @Nullable String variant,
        @Nullable String service,
        @Nullable Text notHere) {

    @JsonIgnore
    public Way to() {
        if (ask != null) {
            return new Further(new Question(ask, answers));
        }
        if (variant != null) {
            return new ThisVariant(variant);
        }
        if (service != null) {
            return new OtherService(service);
        }
        if (notHere != null) {
            return new Elsewhere(notHere);
        }
        throw new IllegalStateException("An answer that leads nowhere: " + text.en());
    }

    /** Where an answer leads. */
    public sealed interface Way {}

    public record Further(Question question) implements Way {}

    public record ThisVariant(String code) implements Way {}

    public record OtherService(String code) implements Way {}

    public record Elsewhere(Text reason) implements Way {}
}
