package city.loket.kiosk.printing;

import city.loket.kiosk.backend.PrintReport;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is to be reported of each ticket, on disk from before its first byte until the backend was told. */
public final class JobNotes {

    private static final Logger log = LoggerFactory.getLogger(JobNotes.class);

    private final Path folder;
    private final JsonMapper json = new JsonMapper();

    public JobNotes(Path data) {
        this.folder = data.resolve("jobs");
    }

    /** Returns once the note is safe against a power cut, or logs that it could not be made. */
    void keep(Note note) {
        var draft = folder.resolve(note.command() + ".new");
        try {
            Files.createDirectories(folder);
            Files.writeString(draft, json.writeValueAsString(note));
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file(note), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            log.error("A job could not be noted; its ticket is printed all the same", fault);
        }
    }

    void drop(Note note) {
        try {
            Files.deleteIfExists(file(note));
        } catch (IOException fault) {
            log.warn("The note of a job that is over could not be removed", fault);
        }
    }

    /** Those that were not dropped, without the damaged ones. */
    List<Note> found() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            return StreamSupport.stream(files.spliterator(), false)
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException fault) {
            log.warn("The notes of earlier jobs could not be read", fault);
            return List.of();
        }
    }

    private Optional<Note> read(Path file) {
        try {
            return Optional.of(json.readValue(Files.readString(file), Note.class));
        } catch (IOException | JacksonException damaged) {
            log.warn("The note {} of an earlier job is damaged", file, damaged);
            return Optional.empty();
        }
    }

    private Path file(Note note) {
        return folder.resolve(note.command() + ".json");
    }

    /** What to report of a visit's ticket; {@code command} is the id of that report. */
    record Note(long visit, UUID command, PrintReport report) {

        /** What is true if nobody ever says more. */
        static Note of(long visit, String job) {
            var nobodyKnows = new PrintReport(job, PrintReport.Outcome.UNKNOWN, "the kiosk stopped while printing");
            return new Note(visit, UUID.randomUUID(), nobodyKnows);
        }

        Note reporting(PrintReport now) {
            return new Note(visit, command, now);
        }
    }
}
