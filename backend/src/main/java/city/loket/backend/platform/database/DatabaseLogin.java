package city.loket.backend.platform.database;

import city.loket.backend.platform.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;

/** The embedded database's only account, kept in a file that nobody else may read. */
record DatabaseLogin(String url, String user, String password) {

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
        var login = new DatabaseLogin(
                "jdbc:mariadb://127.0.0.1:" + port + "/loket?useServerPrepStmts=true", USER, password);
        writePrivately(file, List.of("url=" + login.url(), "user=" + login.user(), "password=" + login.password()));
        return login;
    }

    /** What the server does first of all: one schema, one account, and no other way in. */
    void writeIntroduction(Path file) throws IOException {
        writePrivately(
                file,
                List.of(
                        "create database if not exists loket character set utf8mb4 collate utf8mb4_unicode_ci;",
                        "create or replace user " + user + "@'%' identified by '" + password + "';",
                        "grant all on *.* to " + user + "@'%' with grant option;",
                        "drop user if exists ''@localhost;",
                        "drop database if exists test;"));
    }

    private static void writePrivately(Path file, List<String> lines) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(file, lines);
    }
}
