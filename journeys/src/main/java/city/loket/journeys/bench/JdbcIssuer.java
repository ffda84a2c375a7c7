package city.loket.journeys.bench;

import city.loket.journeys.town.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The least that a walk-in's ticket costs: the writes of the backend's two transactions, bare, over a connection of its own. It
 * locks the same rows in the same order and commits as durably; it decides and checks nothing.
 */
final class JdbcIssuer implements Issuer {

    private static final String LOCK = "update office_queue set version = version + 1 where office_id = ?";
    private static final String NUMBER = """
            insert into ticket_series (office_id, office_day, letter, last_number) values (?, ?, ?, 1)
            on duplicate key update last_number = last_number + 1 returning last_number""";
    private static final String VISIT = """
            insert into visit (office_id, office_day, service_id, persons, language, token, code, letter, number, photos_missing,
                               arrived_at, place_from, state, since, device_id, job, renewed_at)
            values (?, ?, ?, 1, 'nl', ?, ?, ?, ?, 0,
                    utc_timestamp(3), utc_timestamp(3), 'ISSUING', utc_timestamp(3), ?, 'a1B2', utc_timestamp(3))
            returning id""";
    private static final String WAIT = """
            update visit set state = 'WAITING', since = utc_timestamp(3), paper = 'CONFIRMED', version = version + 1,
                             device_id = null, job = null, renewed_at = null
             where id = ?""";
    private static final String RECORD = """
            insert into visit_record (visit_id, office_id, at, verb, state, actor) values (?, ?, utc_timestamp(3), ?, ?, 'bench')""";
    private static final String ANSWER = """
            insert into command_answer (actor, command_id, request, answer, at) values ('bench', ?, ?, '{}', utc_timestamp(3))""";

    private static final AtomicInteger VISITS = new AtomicInteger();

    private final Connection connection;
    private final BenchService service;

    JdbcIssuer(Database database, BenchService service) throws SQLException {
        this.connection = database.connect();
        this.service = service;
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
    }

    @Override
    public String issue() throws SQLException {
        lock();
        long number = returned(NUMBER, service.office(), service.day(), service.letter());
        long visit = returned(
                VISIT,
                service.office(),
                service.day(),
                service.id(),
                random(22),
                uniqueCode(),
                service.letter(),
                number,
                service.device());
        update(RECORD, visit, service.office(), "ARRIVE", "ISSUING");
        update(RECORD, visit, service.office(), "ISSUE", "ISSUING");
        answerAndCommit();

        lock();
        update(WAIT, visit);
        update(RECORD, visit, service.office(), "QUEUE", "WAITING");
        answerAndCommit();
        return "%s%03d".formatted(service.letter(), number);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void lock() throws SQLException {
        update(LOCK, service.office());
    }

    private void answerAndCommit() throws SQLException {
        update(ANSWER, UUID.randomUUID().toString(), random(64));
        connection.commit();
    }

    private long returned(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** Never the same twice in a run, and never one of the backend's, which have no zero. */
    private static String uniqueCode() {
        return "%06d".formatted(VISITS.incrementAndGet());
    }

    private static String random(int length) {
        var text = UUID.randomUUID().toString().replace("-", "");
        return String.join("", Arrays.asList(text, UUID.randomUUID().toString().replace("-", "")))
                .substring(0, length);
    }
}
