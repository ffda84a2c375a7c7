package city.loket.backend.device;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of booths: a device each, and what is known of it as a booth. */
@Component
class BoothTable {

    private final JdbcClient jdbc;
    private final LoketClock clock;

    BoothTable(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of their names. */
    List<Booth> of(OfficeId office) {
        return jdbc.sql("""
                        select d.id, d.name, b.hearing, b.hearing_since, b.out_since, b.out_by, b.out_reason
                          from device d join booth b on b.device_id = d.id
                         where d.office_id = ? and d.revoked_at is null order by d.name
                        """).param(office.value()).query(BoothTable::booth).list();
    }

    /** Adds a booth, or takes one back that was there before; either way it is heard that way from now on. */
    BoothId put(OfficeId office, String name, Actor.@Nullable Device heardBy) {
        var now = now();
        var id = jdbc.sql("""
                        insert into device (office_id, kind, name, last_seen_at) values (?, 'BOOTH', ?, ?)
                        on duplicate key update revoked_at = null, last_seen_at = values(last_seen_at) returning id
                        """)
                .params(office.value(), name, now)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into booth (device_id, heard_by, hearing, hearing_since) values (?, ?, 'OK', ?)
                        on duplicate key update heard_by = values(heard_by)
                        """)
                .params(id, heardBy == null ? null : (Long) heardBy.id(), now)
                .update();
        return new BoothId(id);
    }

    void seen(BoothId booth) {
        jdbc.sql("update device set last_seen_at = ? where id = ?")
                .params(now(), booth.value())
                .update();
    }

    void heard(BoothId booth, Booth.Hearing hearing) {
        jdbc.sql("update booth set hearing = ?, hearing_since = ? where device_id = ? and hearing <> ?")
                .params(hearing.name(), now(), booth.value(), hearing.name())
                .update();
    }

    /** Takes away the booths that this kiosk heard before and names no more. */
    void keepOnly(Actor.Device kiosk, List<String> names) {
        jdbc.sql("""
                        update device d join booth b on b.device_id = d.id set d.revoked_at = :now
                         where b.heard_by = :kiosk and d.revoked_at is null and d.name not in (:names)
                        """)
                .param("now", now())
                .param("kiosk", kiosk.id())
                .param("names", names.isEmpty() ? List.of("") : names)
                .update();
    }

    /** Takes away the office's booths that reported by themselves and are named no more. */
    void keepSenders(OfficeId office, List<String> names) {
        jdbc.sql("""
                        update device d join booth b on b.device_id = d.id set d.revoked_at = :now
                         where b.heard_by is null and d.office_id = :office and d.revoked_at is null
                           and d.name not in (:names)
                        """)
                .param("now", now())
                .param("office", office.value())
                .param("names", names.isEmpty() ? List.of("") : names)
                .update();
    }

    Instant lastSeen(BoothId booth) {
        return jdbc.sql("select last_seen_at from device where id = ?")
                .param(booth.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** @return whether it was working before */
    boolean switchOff(BoothId booth, Actor.Staff staff, String reason) {
        return jdbc.sql("""
                        update booth set out_since = ?, out_by = ?, out_reason = ?
                         where device_id = ? and out_since is null
                        """).params(now(), staff.id(), reason, booth.value()).update() == 1;
    }

    /** @return whether it was switched off before */
    boolean switchOn(BoothId booth) {
        return jdbc.sql("""
                        update booth set out_since = null, out_by = null, out_reason = null
                         where device_id = ? and out_since is not null
                        """).param(booth.value()).update() == 1;
    }

    void record(BoothId booth, Actor.Staff staff, boolean working, @Nullable String reason) {
        jdbc.sql("insert into booth_record (device_id, at, staff_id, working, reason) values (?, ?, ?, ?, ?)")
                .params(booth.value(), now(), staff.id(), working, reason)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Booth booth(ResultSet rs, int row) throws SQLException {
        var outSince = rs.getTimestamp("out_since");
        return new Booth(
                new BoothId(rs.getLong("id")),
                rs.getString("name"),
                Booth.Hearing.valueOf(rs.getString("hearing")),
                rs.getTimestamp("hearing_since").toInstant(),
                outSince == null
                        ? null
                        : new Booth.SwitchedOff(
                                outSince.toInstant(), rs.getLong("out_by"), rs.getString("out_reason")));
    }
}
