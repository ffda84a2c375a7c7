package city.loket.hardware.simulator;

import java.nio.file.Path;
import java.util.Arrays;

/** The command line: {@code --port 8083 --dir data/dev --baud 38400}; what is not given has these values. */
record Options(int port, Path folder, int baud) {

    static Options of(String... arguments) {
        return new Options(
                Integer.parseInt(value("--port", "8083", arguments)),
                Path.of(value("--dir", "data/dev", arguments)),
                Integer.parseInt(value("--baud", "38400", arguments)));
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
