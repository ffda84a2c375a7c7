package city.loket.backend.appointment.slot;

import city.loket.backend.appointment.slot.SlotChanges.Change;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the plan decides of slots; what is booked of them is the business of {@link Slots}. */
@Component
class PlannedSlots {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlannedSlots(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In ascending order, in which bookings lock them too; nobody books one of them until the transaction ends. */
    List<SlotRow> locked(OfficeId office, long group, OpenTime within) {
        return jdbc.sql("""
                        select starts_at, minutes, capacity, public_capacity, extra, booked from slot
                         where office_id = ? and group_id = ? and starts_at >= ? and starts_at < ?
                         order by starts_at for update
                        """)
                .params(office.value(), group, Timestamp.from(within.from()), Timestamp.from(within.to()))
                .query(PlannedSlots::row)
                .list();
    }

    /** Nobody else makes slots of the group until the transaction ends. To be called after {@link #locked}. */
    void lock(long group) {
        jdbc.sql("select id from service_group where id = ? for update")
                .param(group)
                .query(Long.class)
                .single();
    }

    void apply(OfficeId office, long group, SlotChanges changes, Instant now) {
        delete(office, group, changes.gone());
        update(office, group, changes.changed());
        insert(office, group, changes.added());
        record(
                office,
                group,
                changes.changed().stream().filter(Change::overbooks).toList(),
                now);
    }

    private void delete(OfficeId office, long group, List<SlotRow> rows) {
        var sql = "delete from slot where office_id = ? and group_id = ? and starts_at = ?";
        batch(sql, rows, row -> new Object[] {office.value(), group, Timestamp.from(row.startsAt())});
    }

    private void update(OfficeId office, long group, List<Change> changes) {
        var sql = """
                update slot set capacity = ?, public_capacity = ?, extra = ?
                 where office_id = ? and group_id = ? and starts_at = ?
                """;
        batch(sql, changes, change -> {
            var row = change.after();
            var start = Timestamp.from(row.startsAt());
            return new Object[] {row.capacity(), row.publicCapacity(), row.extra(), office.value(), group, start};
        });
    }

    private void insert(OfficeId office, long group, List<PlannedSlot> slots) {
        var sql = """
                insert into slot (office_id, group_id, starts_at, minutes, capacity, public_capacity)
                values (?, ?, ?, ?, ?, ?)
                """;
        batch(sql, slots, slot -> new Object[] {
            office.value(),
            group,
            Timestamp.from(slot.startsAt()),
            slot.minutes(),
            slot.capacity(),
            slot.publicCapacity()
        });
    }

    private void record(OfficeId office, long group, List<Change> overbooked, Instant now) {
        var sql =
                "insert into appointment_record (office_id, group_id, at, verb, actor, detail) values (?, ?, ?, ?, ?, ?)";
        batch(sql, overbooked, change -> {
            var row = change.after();
            var detail = "%s: %d booked, %d planned".formatted(row.startsAt(), row.booked(), row.capacity());
            return new Object[] {office.value(), group, Timestamp.from(now), "PLAN", new Actor.Clock().key(), detail};
        });
    }

    private <T> void batch(String sql, List<T> items, Function<T, Object[]> values) {
        if (!items.isEmpty()) {
            batches.batchUpdate(sql, items.stream().map(values).toList());
        }
    }

    private static SlotRow row(ResultSet rs, int number) throws SQLException {
        return new SlotRow(
                rs.getTimestamp("starts_at").toInstant(),
                rs.getInt("minutes"),
                rs.getInt("capacity"),
                rs.getInt("public_capacity"),
                rs.getInt("extra"),
                rs.getInt("booked"));
    }
}
