package city.loket.hardware;

import java.util.List;
import java.util.stream.Collectors;

/** The device file has problems, all of which the message lists, one a line. */
public final class DeviceFileException extends RuntimeException {

    DeviceFileException(List<DeviceProblem> problems) {
        super(problems.stream().map(DeviceProblem::toString).collect(Collectors.joining("\n")));
    }
}
