package city.loket.hardware;

import java.util.ArrayList;
import java.util.List;

/** All flaws of one device file, in the order in which they were found. */
final class Problems {

    private final String file;
    private final List<DeviceProblem> all = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    DeviceProblem add(int line, String field, String words) {
        var problem = new DeviceProblem(file, line, field, words);
        all.add(problem);
        return problem;
    }

    List<DeviceProblem> all() {
        return List.copyOf(all);
    }
}
