package city.loket.journeys.town;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that Loket was checked out and built in. */
public final class Checkout {

    private Checkout() {}

    /** The nearest folder at or above the working folder that can start applications. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("scripts/app"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Start this inside a checkout of Loket: there is no scripts/app above "
                + Path.of("").toAbsolutePath());
    }
}
