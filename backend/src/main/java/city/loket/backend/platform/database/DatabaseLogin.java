package city.loket.backend.platform.database;

import city.loket.backend.platform.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The embedded database's only account, kept in a file that nobody else may read. */
record DatabaseLogin(String url, String user, String password, int port) {

    private static final String USER = "loket";

    /** Reads the account's password from the file, or invents one; writes the file with today's port. */
    static DatabaseLogin at(Path file, int port) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        var password = properties.getProperty("password", Tokens.token());
        var login = new DatabaseLogin("jdbc:mariadb://127.0.0.1:" + port + "/loket", USER, password, port);
        login.write(file);
        return login;
    }

    private void write(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, "url=%s%nuser=%s%npassword=%s%n".formatted(url, user, password));
    }

    /** Creates the schema and the account on the first start, and takes away the ways in that need no password. */
    void introduce() throws SQLException {
        var server = "jdbc:mariadb://127.0.0.1:" + port + "/";
        try {
            DriverManager.getConnection(server, user, password).close();
        } catch (SQLException unknownYet) {
            createAccount(server);
        }
    }

    private void createAccount(String server) throws SQLException {
        try (var connection = DriverManager.getConnection(server, "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database if not exists loket character set utf8mb4 collate utf8mb4_unicode_ci");
            statement.execute("create or replace user loket@'%' identified by '" + password + "'");
            statement.execute("grant all on *.* to loket@'%' with grant option");
            statement.execute("drop user if exists ''@localhost");
            statement.execute("drop database if exists test");
            statement.execute("alter user root@localhost identified by '" + password + "'");
        }
    }
}
