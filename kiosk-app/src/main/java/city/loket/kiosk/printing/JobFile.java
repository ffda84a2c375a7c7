package city.loket.kiosk.printing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ticket in flight, on disk before its first byte and gone once its fate was told. What is found at a start is a ticket of
 * unknown fate.
 */
public final class JobFile {

    private static final Logger log = LoggerFactory.getLogger(JobFile.class);
    private static final Pattern FORM = Pattern.compile("(\\d+) ([0-9a-f-]{36}) (.{4})");

    private final Path file;

    public JobFile(Path folder) {
        this.file = folder.resolve("job-in-flight");
    }

    /** Returns once the note is safe against a power cut, or logs that it could not be made. */
    void note(Job job) {
        var draft = file.resolveSibling("job-in-flight.new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(draft, "%d %s %s".formatted(job.visit(), job.command(), job.token()));
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            log.error("The job in flight could not be noted; its ticket is printed all the same", fault);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            log.warn("The note of a job that is over could not be removed", fault);
        }
    }

    /** Empty when nothing was in flight, or when the note is damaged. */
    Optional<Job> found() {
        try {
            return Files.exists(file) ? parsed(Files.readString(file)) : Optional.empty();
        } catch (IOException fault) {
            log.warn("The job in flight could not be read", fault);
            return Optional.empty();
        }
    }

    private static Optional<Job> parsed(String note) {
        var parts = FORM.matcher(note);
        return parts.matches()
                ? Optional.of(new Job(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** One ticket on its way to paper; {@code command} is the id of its report. */
    record Job(long visit, UUID command, String token) {}
}
