package city.loket.backend.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server whose backend was killed: it goes on running and holds the lock of the data folder. It is asked to
 * shut down (SIGTERM), which writes everything to disk; it is never killed.
 */
final class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LeftBehind() {}

    /** Ends the server that the data folder's pid file names, if it still runs; waits until it is gone. */
    static void end(Path dataFolder) throws IOException {
        try (Stream<Path> files = Files.list(dataFolder)) {
            for (var pidFile :
                    files.filter(file -> file.toString().endsWith(".pid")).toList()) {
                var server = server(pidFile);
                if (server.isPresent()) {
                    end(server.get(), dataFolder);
                }
                Files.deleteIfExists(pidFile);
            }
        }
    }

    private static void end(ProcessHandle server, Path dataFolder) {
        LOG.warn("Ending the database server {} that an earlier backend left in {}", server.pid(), dataFolder);
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException cause) {
            throw new IllegalStateException(
                    "Process " + server.pid() + " still uses " + dataFolder + "; end it and start again", cause);
        }
    }

    /** The process of the pid file, if that number still belongs to a MariaDB and not to some newer process. */
    private static Optional<ProcessHandle> server(Path pidFile) throws IOException {
        var text = Files.readString(pidFile).strip();
        if (!text.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(text))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.contains("mariadbd") || command.contains("mysqld"))
                        .orElse(false));
    }
}
