package city.loket.backend.appointment.slot;

import city.loket.backend.catalogue.ServiceGroup;
import city.loket.backend.office.OfficeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is booked of each slot. Every change is one statement over the ascending range; whether it caught every slot is the
 * caller's to look at, and to undo (docs/decisions/080).
 */
@Component
public class Slots {

    private static final String OF_GROUP = " where office_id = :office and group_id = :group ";
    private static final String OVER = OF_GROUP + """
             and starts_at < :end and starts_at > :start - interval 1 hour
             and starts_at + interval minutes minute > :start
            """;

    private final JdbcClient jdbc;

    Slots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When slots with a free place start, the earliest first; the second moment is not included. */
    public List<Instant> free(OfficeId office, ServiceGroup group, Capacity capacity, Instant from, Instant until) {
        return jdbc.sql("select starts_at from slot" + OF_GROUP + """
                         and starts_at >= :from and starts_at < :until and minutes = :minutes and booked < %s
                         order by starts_at
                        """.formatted(capacity.column()))
                .param("office", office.value())
                .param("group", group.id())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("minutes", group.slotMinutes())
                .query((rs, row) -> rs.getTimestamp(1).toInstant())
                .list();
    }

    /** @return whether every slot of the span was there and had a place; otherwise some may have been taken all the same */
    public boolean take(Span span, int minutes, Capacity capacity) {
        var starts = span.starts(minutes);
        return of(span, "update slot set booked = booked + 1" + OF_GROUP + """
                         and starts_at in (:starts) and minutes = :minutes and booked < %s order by starts_at
                        """.formatted(capacity.column()))
                        .param("starts", timestamps(starts))
                        .param("minutes", minutes)
                        .update()
                == starts.size();
    }

    /**
     * Takes the new span and gives back the old one at once; what both cover stays taken.
     *
     * @return as {@link #take}
     */
    public boolean move(Span from, Span to, int minutes, Capacity capacity) {
        if (from.group() != to.group()) {
            var taken = take(to, minutes, capacity);
            giveBack(from);
            return taken;
        }
        var left = starts(from);
        var taken = to.starts(minutes);
        var all = new HashSet<>(left);
        all.addAll(taken);
        return of(to, """
                        update slot
                           set extra = if(starts_at in (:taken), extra, least(extra, greatest(booked - 1 - capacity, 0))),
                               booked = booked + (starts_at in (:taken)) - (starts_at in (:left))
                        """ + OF_GROUP + """
                           and starts_at in (:all) and (minutes = :minutes or starts_at not in (:taken))
                           and (booked < %s or starts_at in (:left))
                         order by starts_at
                        """.formatted(capacity.column()))
                        .param("taken", timestamps(taken))
                        .param("left", timestamps(left))
                        .param("all", timestamps(all))
                        .param("minutes", minutes)
                        .update()
                == all.size();
    }

    /** Frees every slot of the span; a place that was made for it by an overbooking goes too. */
    public void giveBack(Span span) {
        over(span, """
                        update slot
                           set extra = least(extra, greatest(booked - 1 - capacity, 0)), booked = booked - 1
                        """ + OVER + " order by starts_at").update();
    }

    /** Takes the span whatever is booked: raises {@code extra} where there is no place, and makes the slots that are missing. */
    public void overbook(Span span, int minutes) {
        if (!gaps(span, minutes).isEmpty()) {
            jdbc.sql("select id from service_group where id = ? for update")
                    .param(span.group())
                    .query(Long.class)
                    .single();
            gaps(span, minutes).forEach(this::make);
        }
        over(span, """
                        update slot set extra = greatest(extra, booked + 1 - capacity), booked = booked + 1
                        """ + OVER + " order by starts_at").update();
    }

    /** Locks the slots that are there: whoever changes slots does so before touching their group. */
    private List<Span> gaps(Span span, int minutes) {
        return new Gaps(span, minutes, rows(span, "for update")).spans();
    }

    private void make(Span gap) {
        jdbc.sql("""
                        insert into slot (office_id, group_id, starts_at, minutes, capacity, public_capacity)
                        values (:office, :group, :start, timestampdiff(minute, :start, :end), 0, 0)
                        """)
                .param("office", gap.office().value())
                .param("group", gap.group())
                .param("start", Timestamp.from(gap.startsAt()))
                .param("end", Timestamp.from(gap.endsAt()))
                .update();
    }

    private List<Instant> starts(Span span) {
        return rows(span, "").stream().map(Span::startsAt).toList();
    }

    private List<Span> rows(Span span, String lock) {
        var sql = "select starts_at, starts_at + interval minutes minute from slot" + OVER + " order by starts_at ";
        return over(span, sql + lock)
                .query((rs, row) -> new Span(
                        span.office(),
                        span.group(),
                        rs.getTimestamp(1).toInstant(),
                        rs.getTimestamp(2).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec over(Span span, String sql) {
        return of(span, sql)
                .param("start", Timestamp.from(span.startsAt()))
                .param("end", Timestamp.from(span.endsAt()));
    }

    private JdbcClient.StatementSpec of(Span span, String sql) {
        return jdbc.sql(sql).param("office", span.office().value()).param("group", span.group());
    }

    private static List<Timestamp> timestamps(Collection<Instant> starts) {
        return starts.stream().map(Timestamp::from).toList();
    }
}
