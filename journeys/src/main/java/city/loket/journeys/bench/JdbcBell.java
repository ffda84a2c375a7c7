package city.loket.journeys.bench;

import city.loket.journeys.town.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The least that calling costs: the statements of the backend's two transactions, bare, over a connection of its own. It takes the
 * same lock, finds the same visitor and commits as durably; it decides and checks nothing.
 */
final class JdbcBell implements Bell {

    private static final String LOCK = "update office_queue set version = version + 1 where office_id = ?";
    private static final String EARLIEST = """
            (select id, due_at from visit where office_id = %d and state = 'WAITING' and service_id = %d
              order by due_at, id limit 1)""";
    private static final String MOVE = """
            update visit set state = ?, since = utc_timestamp(3), counter_id = ?, times = ?, version = version + 1
             where id = ? and state = ?""";
    private static final String RECORD = """
            insert into visit_record (visit_id, office_id, at, verb, state, actor, counter_id)
            values (?, ?, utc_timestamp(3), ?, ?, 'bench', ?)""";
    private static final String ANSWER = """
            insert into command_answer (actor, command_id, request, answer, at) values ('bench', ?, ?, '{}', utc_timestamp(3))""";

    private final Connection connection;
    private final long office;
    private final long counter;
    private final String next;
    private @Nullable Long atHand;

    JdbcBell(Database database, BenchClerk clerk) throws SQLException {
        office = database.count("select office_id from staff_member where login = ?", clerk.account());
        counter = database.count("select id from counter where office_id = ? and name = ?", office, clerk.counter());
        next = services(database, clerk).stream()
                        .map(service -> EARLIEST.formatted(office, service))
                        .collect(Collectors.joining(" union all "))
                + " order by due_at, id limit 1";
        connection = database.connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
    }

    private List<Long> services(Database database, BenchClerk clerk) {
        return clerk.services().stream()
                .map(code -> database.count("select id from service where office_id = ? and code = ?", office, code))
                .toList();
    }

    @Override
    public @Nullable Long next() throws SQLException {
        update(LOCK, office);
        atHand = earliest();
        if (atHand != null) {
            update(MOVE, "CALLED", counter, 1, atHand, "WAITING");
            update(RECORD, atHand, office, "CALL", "CALLED", counter);
        }
        answerAndCommit();
        return atHand;
    }

    private @Nullable Long earliest() throws SQLException {
        try (var statement = connection.prepareStatement(next);
                var row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : null;
        }
    }

    @Override
    public void noShow() throws SQLException {
        update(LOCK, office);
        update(MOVE, "NO_SHOW", null, null, atHand, "CALLED");
        update(RECORD, atHand, office, "NO_SHOW", "NO_SHOW", null);
        answerAndCommit();
    }

    private void answerAndCommit() throws SQLException {
        update(ANSWER, UUID.randomUUID().toString(), "0".repeat(64));
        connection.commit();
    }

    private void update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
