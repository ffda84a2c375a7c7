package city.loket.backend.catalogue;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** A catalogue file that cannot be read; the message names file, line and field. */
final class CatalogueProblem extends RuntimeException {

    private CatalogueProblem(String message, Throwable cause) {
        super(message, cause);
    }

    static CatalogueProblem of(String file, JacksonException cause) {
        var line = cause.getLocation() == null ? 0 : cause.getLocation().getLineNr();
        var field = cause instanceof DatabindException databind
                ? databind.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : "." + step.getPropertyName())
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "")
                : "";
        return new CatalogueProblem("%s:%d %s: %s".formatted(file, line, field, cause.getOriginalMessage()), cause);
    }
}
