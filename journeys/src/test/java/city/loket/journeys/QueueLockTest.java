package city.loket.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Queue;
import city.loket.journeys.town.Town;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why calling takes the office's queue lock: what two clerks do to each other without it (design §6). */
@ExtendWith(TownExtension.class)
class QueueLockTest {

    private Connection one;
    private Connection other;

    @BeforeEach
    void two_visitors_wait_for_two_clerks(Town town, Chromium chromium) throws SQLException {
        new Journey(town, chromium).close();
        Queue.of(town).fill(2, List.of("document-pickup"));
        one = clerk(town);
        other = clerk(town);
    }

    @AfterEach
    void both_leave(Town town, Chromium chromium) throws SQLException {
        one.close();
        other.close();
        new Journey(town, chromium).close();
    }

    @Test
    void without_the_lock_two_clerks_choose_the_same_visitor_and_one_gets_nobody() throws SQLException {
        var chosenByOne = choose(one);
        var chosenByOther = choose(other);
        assertThat(chosenByOther).isEqualTo(chosenByOne);

        assertThat(call(one, chosenByOne)).isEqualTo(1);
        one.commit();
        assertThat(call(other, chosenByOther)).isZero();
    }

    @Test
    void with_the_lock_the_second_clerk_chooses_after_the_first_has_called() throws SQLException {
        lock(one);
        var chosenByOne = choose(one);
        assertThatThrownBy(() -> lock(other)).hasMessageContaining("Lock wait timeout");

        assertThat(call(one, chosenByOne)).isEqualTo(1);
        one.commit();
        lock(other);
        var chosenByOther = choose(other);
        assertThat(chosenByOther).isNotEqualTo(chosenByOne);
        assertThat(call(other, chosenByOther)).isEqualTo(1);
        other.commit();
    }

    private static Connection clerk(Town town) throws SQLException {
        var connection = town.database().connect();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        execute(connection, "set innodb_lock_wait_timeout = 1");
        return connection;
    }

    private static void lock(Connection clerk) throws SQLException {
        execute(clerk, "update office_queue set version = version + 1");
    }

    private static long choose(Connection clerk) throws SQLException {
        try (var statement = clerk.createStatement();
                var row = statement.executeQuery(
                        "select id from visit where state = 'WAITING' order by due_at, id limit 1")) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }

    private static int call(Connection clerk, long visit) throws SQLException {
        return execute(
                clerk,
                "update visit set state = 'COMPLETED', outcome = 'DONE' where state = 'WAITING' and id = " + visit);
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
