package city.loket.backend.appointment;

import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The slots of one office and service, as a test wants them. */
public record SlotRows(JdbcClient jdbc, Office office, Service service) {

    private static final String MISCOUNTED = """
            select concat(s.starts_at, ' booked ', s.booked, ' of ', s.capacity, ' + ', s.extra) from slot s
             where s.office_id = :office
               and (s.booked > s.capacity + s.extra or s.booked <> (
                     select count(*) from appointment a
                      where a.office_id = s.office_id and a.group_id = s.group_id
                        and a.status in ('BOOKED', 'CHECKED_IN')
                        and a.starts_at < s.starts_at + interval s.minutes minute and a.ends_at > s.starts_at) + (
                     select count(*) from appointment_hold h
                      where h.office_id = s.office_id and h.group_id = s.group_id and h.state = 'HELD'
                        and h.starts_at < s.starts_at + interval s.minutes minute and h.ends_at > s.starts_at))
            """;
    private static final String INCOMPLETE = """
            select concat('appointment at ', a.starts_at, ' lacks slots') from appointment a
             where a.office_id = :office and a.status in ('BOOKED', 'CHECKED_IN')
               and timestampdiff(minute, a.starts_at, a.ends_at) <> (
                     select coalesce(sum(timestampdiff(minute, greatest(s.starts_at, a.starts_at),
                                                       least(s.starts_at + interval s.minutes minute, a.ends_at))), 0)
                       from slot s
                      where s.office_id = a.office_id and s.group_id = a.group_id
                        and s.starts_at < a.ends_at and s.starts_at + interval s.minutes minute > a.starts_at)
            """;
    private static final String OVERLAPPING = """
            select concat('slots overlap at ', t.starts_at) from slot s
              join slot t on t.office_id = s.office_id and t.group_id = s.group_id and t.starts_at > s.starts_at
                         and t.starts_at < s.starts_at + interval s.minutes minute
             where s.office_id = :office
            """;

    /** A morning, so that what is booked for it is never too soon. */
    public Instant morning(Instant now) {
        return office.day(now)
                .plusDays(3)
                .atTime(LocalTime.of(9, 0))
                .atZone(office.zone())
                .toInstant();
    }

    public Duration length() {
        return Duration.ofMinutes(service.group().slotMinutes());
    }

    /** So many slots one after the other. */
    public void make(Instant first, int count, int capacity, int publicCapacity) {
        IntStream.range(0, count)
                .mapToObj(n -> first.plus(length().multipliedBy(n)))
                .forEach(start -> jdbc.sql("""
                                insert into slot (office_id, group_id, starts_at, minutes, capacity, public_capacity)
                                values (?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                office.id().value(),
                                service.group().id(),
                                Timestamp.from(start),
                                service.group().slotMinutes(),
                                capacity,
                                publicCapacity)
                        .update());
    }

    /** A party that needs so many slots. */
    Wish wish(int slots, Channel channel) {
        return IntStream.rangeClosed(1, Wish.MOST_PERSONS)
                .mapToObj(persons -> new Wish(office, service, null, persons, channel, false, Map.of()))
                .filter(wish -> wish.slots() == slots)
                .findFirst()
                .orElseThrow();
    }

    /** What is booked of each, in order. */
    public List<Integer> booked() {
        return jdbc.sql("select booked from slot where office_id = ? order by starts_at")
                .param(office.id().value())
                .query(Integer.class)
                .list();
    }

    /** Slots that do not count what lives over them, appointments without all their slots, and slots over slots. */
    public List<String> wrong() {
        return jdbc.sql(String.join(" union all ", MISCOUNTED, INCOMPLETE, OVERLAPPING))
                .param("office", office.id().value())
                .query(String.class)
                .list();
    }
}
