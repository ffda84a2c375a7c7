package city.loket.hardware.doctor;

import java.util.Collection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Arguments that picocli does not check by itself. */
final class Arguments {

    private Arguments() {}

    static String known(String option, String value, Collection<String> known, CommandSpec spec) {
        if (!known.contains(value)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s: '%s' is not known; use one of %s".formatted(option, value, String.join(", ", known)));
        }
        return value;
    }
}
