package city.loket.journeys.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The town's database, read behind the backend's back. */
public record Database(String url, String user, String password) {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** From the file that the backend writes for those who may read its folder. */
    static Database of(Path file) {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Database(
                properties.getProperty("url"), properties.getProperty("user"), properties.getProperty("password"));
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public long count(String sql, Object... parameters) {
        return list(sql, row -> row.getLong(1), parameters).getFirst();
    }

    public int change(String sql, Object... parameters) {
        try (var connection = connect();
                var statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    public <T> List<T> list(String sql, Row<T> reader, Object... parameters) {
        try (var connection = connect();
                var statement = prepared(connection, sql, parameters)) {
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
