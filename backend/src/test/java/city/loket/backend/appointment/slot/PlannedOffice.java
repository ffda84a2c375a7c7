package city.loket.backend.appointment.slot;

import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.office.Opening;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.office.Timetable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office of its own that is open from nine to ten on every day, with one group whose only service is {@code card-collection}. */
public record PlannedOffice(JdbcClient jdbc, Office office, long group) {

    public static PlannedOffice in(TestTown town, JdbcClient jdbc, OfficeCalendars calendars) {
        var office = town.newOffice();
        var daily = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> List.of(Opening.of("09:00-10:00"))));
        town.within(() -> {
            calendars.put(office.id(), new Timetable(new OpeningHours(daily), Map.of(), List.of()));
            return office;
        });
        return new PlannedOffice(jdbc, office, group(jdbc, office));
    }

    private static long group(JdbcClient jdbc, Office office) {
        var group = jdbc.sql("""
                        insert into service_group (office_id, code, position, name, slot_minutes)
                        values (?, 'counters', 0, '{"nl": "", "fr": "", "de": "", "en": ""}', 15) returning id
                        """).param(office.id().value()).query(Long.class).single();
        jdbc.sql("update service set group_id = ? where office_id = ? and code = 'card-collection'")
                .params(group, office.id().value())
                .update();
        return group;
    }

    /** The plan from now on: so many counters, whenever it is open. */
    public void staff(int counters, int publicCounters) {
        jdbc.sql("delete from staffing where group_id = ?").param(group).update();
        for (var day : DayOfWeek.values()) {
            jdbc.sql("""
                            insert into staffing
                                   (office_id, group_id, weekday, starts, ends, counters, public_counters, by_staff)
                            values (?, ?, ?, '08:00', '20:00', ?, ?, false)
                            """)
                    .params(office.id().value(), group, day.getValue(), counters, publicCounters)
                    .update();
        }
    }

    /** How long each slot is from now on. */
    public void cut(int minutes) {
        jdbc.sql("update service_group set slot_minutes = ? where id = ?")
                .params(minutes, group)
                .update();
    }

    public void close(LocalDate day) {
        jdbc.sql("""
                        insert into closure (office_id, first_day, last_day, reason, by_staff)
                        values (?, ?, ?, '{"nl": "", "fr": "", "de": "", "en": ""}', true)
                        """).params(office.id().value(), day, day).update();
    }

    public void reopen(LocalDate day) {
        jdbc.sql("delete from closure where office_id = ? and first_day = ?")
                .params(office.id().value(), day)
                .update();
    }

    public Timestamp at(LocalDate day, String time) {
        return Timestamp.from(
                LocalTime.parse(time).atDate(day).atZone(office.zone()).toInstant());
    }

    /** Those of a day, such as {@code 09:15 2/3+1, 4 booked}: public and whole capacity, and extra. */
    public List<String> slots(LocalDate day) {
        return jdbc.sql("""
                        select * from slot where office_id = ? and group_id = ? and starts_at between ? and ?
                         order by starts_at
                        """)
                .params(office.id().value(), group, at(day, "00:00"), at(day, "23:59"))
                .query((rs, row) -> "%s %d/%d+%d, %d booked"
                        .formatted(
                                start(rs).toLocalTime(),
                                rs.getInt("public_capacity"),
                                rs.getInt("capacity"),
                                rs.getInt("extra"),
                                rs.getInt("booked")))
                .list();
    }

    /** How many live appointments there are. */
    int live() {
        return jdbc.sql("select count(*) from appointment where office_id = ? and status in ('BOOKED', 'CHECKED_IN')")
                .param(office.id().value())
                .query(Integer.class)
                .single();
    }

    /** Slots whose count is not that of the appointments over them, or beyond what they have. */
    List<String> miscounted() {
        return jdbc.sql("""
                        select s.starts_at from slot s
                         where s.office_id = ?
                           and (s.booked > s.capacity + s.extra
                                or s.booked <> (select count(*) from appointment a
                                                 where a.office_id = s.office_id and a.group_id = s.group_id
                                                   and a.status in ('BOOKED', 'CHECKED_IN')
                                                   and a.starts_at < s.starts_at + interval s.minutes minute
                                                   and a.ends_at > s.starts_at))
                        """).param(office.id().value()).query(String.class).list();
    }

    /** Live appointments that do not have all their slots. */
    List<String> uncovered() {
        return jdbc.sql("""
                        select a.code from appointment a
                         where a.office_id = ? and a.status in ('BOOKED', 'CHECKED_IN')
                           and timestampdiff(minute, a.starts_at, a.ends_at) <>
                               (select coalesce(sum(s.minutes), 0) from slot s
                                 where s.office_id = a.office_id and s.group_id = a.group_id
                                   and s.starts_at >= a.starts_at and s.starts_at < a.ends_at)
                        """).param(office.id().value()).query(String.class).list();
    }

    /** On which there is a slot. */
    List<LocalDate> days() {
        return jdbc
                .sql("select starts_at from slot where office_id = ? and group_id = ? order by starts_at")
                .params(office.id().value(), group)
                .query((rs, row) -> start(rs).toLocalDate())
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private ZonedDateTime start(ResultSet rs) throws SQLException {
        return rs.getTimestamp("starts_at").toInstant().atZone(office.zone());
    }

    public List<String> recorded() {
        return jdbc.sql("select detail from appointment_record where office_id = ? and verb = 'PLAN' order by id")
                .param(office.id().value())
                .query(String.class)
                .list();
    }
}
