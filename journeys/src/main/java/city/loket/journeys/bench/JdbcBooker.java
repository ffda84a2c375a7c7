package city.loket.journeys.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The least that a booking costs: the conditional update of its slot and the row of the appointment, durable, over JDBC. */
final class JdbcBooker implements Storm.Booker {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final SlotStock stock;
    private final Connection connection;
    private final PreparedStatement take;
    private final PreparedStatement keep;

    JdbcBooker(SlotStock stock) throws SQLException {
        this.stock = stock;
        connection = stock.database().connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        take = connection.prepareStatement("""
                update slot set booked = booked + 1
                 where office_id = ? and group_id = ? and starts_at = ? and booked < public_capacity""");
        keep = connection.prepareStatement("""
                insert into appointment (office_id, service_id, group_id, code, token, starts_at, ends_at, persons, language,
                                         status)
                values (?, ?, ?, ?, ?, ?, ? + interval 15 minute, 1, 'nl', 'BOOKED')""");
    }

    @Override
    public boolean book(Instant startsAt) throws SQLException {
        var start = Timestamp.from(startsAt);
        set(take, stock.office(), stock.group(), start);
        if (take.executeUpdate() == 0) {
            connection.rollback();
            return false;
        }
        var token = UUID.randomUUID().toString().substring(0, 22);
        var code = "%06d".formatted(CODES.incrementAndGet()); // never one of the backend's, which have no zero
        set(keep, stock.office(), stock.service(), stock.group(), code, token, start, start);
        keep.executeUpdate();
        connection.commit();
        return true;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
