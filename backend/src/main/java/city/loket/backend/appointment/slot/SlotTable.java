package city.loket.backend.appointment.slot;

import city.loket.backend.office.OfficeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slots of one group of an office, as rows. */
@Component
class SlotTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SlotTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In ascending order, the order in which bookings lock them too; nobody books one of them until the transaction ends. */
    List<SlotRow> locked(OfficeId office, long group, Span within) {
        return jdbc.sql("""
                        select starts_at, minutes, capacity, public_capacity, extra, booked from slot
                         where office_id = ? and group_id = ? and starts_at >= ? and starts_at < ?
                         order by starts_at for update
                        """)
                .params(office.value(), group, Timestamp.from(within.from()), Timestamp.from(within.to()))
                .query(SlotTable::row)
                .list();
    }

    /** When live appointments and holds are: who covers a moment is in the building or expected then. */
    List<Span> taken(OfficeId office, long group, Span within) {
        return jdbc.sql("""
                        select starts_at, ends_at from appointment
                         where office_id = :office and group_id = :group and status in ('BOOKED', 'CHECKED_IN')
                           and ends_at > :from and starts_at < :to
                        union all
                        select starts_at, ends_at from appointment_hold
                         where office_id = :office and group_id = :group and state = 'HELD'
                           and ends_at > :from and starts_at < :to
                        """)
                .param("office", office.value())
                .param("group", group)
                .param("from", Timestamp.from(within.from()))
                .param("to", Timestamp.from(within.to()))
                .query((rs, row) -> new Span(instant(rs, "starts_at"), instant(rs, "ends_at")))
                .list();
    }

    void apply(OfficeId office, long group, SlotChanges changes) {
        batch("delete from slot where office_id = ? and group_id = ? and starts_at = ?", changes.gone(), row ->
                new Object[] {office.value(), group, Timestamp.from(row.startsAt())});
        batch("""
                update slot set minutes = ?, capacity = ?, public_capacity = ?, extra = ?
                 where office_id = ? and group_id = ? and starts_at = ?
                """, changes.changed(), row -> new Object[] {
            row.minutes(),
            row.capacity(),
            row.publicCapacity(),
            row.extra(),
            office.value(),
            group,
            Timestamp.from(row.startsAt())
        });
        batch("""
                insert into slot (office_id, group_id, starts_at, minutes, capacity, public_capacity, extra, booked)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, changes.added(), row -> new Object[] {
            office.value(),
            group,
            Timestamp.from(row.startsAt()),
            row.minutes(),
            row.capacity(),
            row.publicCapacity(),
            row.extra(),
            row.booked()
        });
    }

    private void batch(String sql, List<SlotRow> rows, Function<SlotRow, Object[]> values) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.stream().map(values).toList());
        }
    }

    private static SlotRow row(ResultSet rs, int number) throws SQLException {
        return new SlotRow(
                instant(rs, "starts_at"),
                rs.getInt("minutes"),
                rs.getInt("capacity"),
                rs.getInt("public_capacity"),
                rs.getInt("extra"),
                rs.getInt("booked"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getTimestamp(column).toInstant();
    }
}
