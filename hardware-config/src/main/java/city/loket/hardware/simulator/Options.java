package city.loket.hardware.simulator;

import city.loket.hardware.Profiles;
import city.loket.hardware.escpos.Profile;
import java.nio.file.Path;
import java.util.Arrays;

/** The command line: {@code --port 8083 --dir data/dev --baud 38400 --profile epson-tm-t20iii}; what is not given has these values. */
record Options(int port, Path folder, int baud, Profile printer) {

    static Options of(String... arguments) {
        return new Options(
                Integer.parseInt(value("--port", "8083", arguments)),
                Path.of(value("--dir", "data/dev", arguments)),
                Integer.parseInt(value("--baud", "38400", arguments)),
                printer(value("--profile", "epson-tm-t20iii", arguments)));
    }

    private static Profile printer(String name) {
        if (!Profiles.names().contains(name)) {
            throw new IllegalArgumentException("--profile is one of " + Profiles.names());
        }
        return Profiles.named(name);
    }

    private static String value(String name, String otherwise, String... arguments) {
        var at = Arrays.asList(arguments).indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == arguments.length) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return arguments[at + 1];
    }
}
