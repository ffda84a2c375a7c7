package city.loket.journeys.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rows that a search needs, read over a connection of its own; nothing is decided. */
final class BareSearch implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement search;

    BareSearch(Connection connection) throws SQLException {
        this.connection = connection;
        this.search = connection.prepareStatement("""
                select starts_at, minutes, public_capacity, booked from slot
                 where office_id = ? and group_id = ? and starts_at >= ? and starts_at < ? and booked < public_capacity
                 order by starts_at""");
    }

    /** A row as it comes. */
    private record Row(Timestamp startsAt, int minutes, int capacity, int booked) {}

    /** How many rows there were. */
    int read(SearchedOffice office, LocalDate from, LocalDate until) throws SQLException {
        search.setLong(1, office.id());
        search.setLong(2, office.group());
        search.setObject(3, from);
        search.setObject(4, until);
        List<Row> read = new ArrayList<>();
        try (var rows = search.executeQuery()) {
            while (rows.next()) {
                read.add(new Row(rows.getTimestamp(1), rows.getInt(2), rows.getInt(3), rows.getInt(4)));
            }
        }
        return read.size();
    }

    /** What the server has been sent since it started, by everybody. */
    long statementsSoFar() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
