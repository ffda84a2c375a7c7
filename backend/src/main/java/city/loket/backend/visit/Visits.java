package city.loket.backend.visit;

import city.loket.backend.appointment.AppointmentId;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Tokens;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every visit there ever was. Whoever changes one holds the office's queue lock ({@link OfficeQueue}). */
@Component
public class Visits {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Visit add(Visit visit) {
        var id = jdbc.sql("""
                        insert into visit (office_id, office_day, service_id, appointment_id, persons, language, token,
                               code, letter, number, photos_needed, photos_missing, photo_again, errand, arrived_at,
                               place_origin, place_from, place_handicap, place_priority, paper, state, since,
                               keep_until, device_id, job, renewed_at, counter_id, times, left_reason)
                        values (:office, :day, :service, :appointment, :persons, :language, :token,
                               :code, :letter, :number, :needed, :missing, :again, :errand, :arrivedAt,
                               :placeOrigin, :placeFrom, :placeHandicap, :placePriority, :paper, :state, :since,
                               :keepUntil, :device, :job, :renewedAt, :counter, :times, :reason)
                        returning id
                        """)
                .params(VisitRow.parameters(visit))
                .query(Long.class)
                .single();
        return visit.stored(new VisitId(id));
    }

    /**
     * Everything but the place in the queue.
     *
     * @throws OptimisticLockingFailureException when the copy is stale; impossible under the queue's lock
     */
    Visit save(Visit visit) {
        changed(visit, """
                        update visit
                           set version = version + 1, service_id = :service, letter = :letter,
                               number = :number, photos_needed = :needed, photos_missing = :missing,
                               photo_again = :again, errand = :errand, paper = :paper, state = :state, since = :since, keep_until = :keepUntil,
                               device_id = :device, job = :job, renewed_at = :renewedAt, counter_id = :counter,
                               times = :times, left_reason = :reason
                         where id = :id and version = :version
                        """);
        return visit.saved();
    }

    /** Only {@link Reordering} calls it, which has it on record. @throws OptimisticLockingFailureException as {@link #save} */
    Visit place(Visit visit, Place place) {
        var placed = visit.at(place);
        changed(placed, """
                        update visit
                           set version = version + 1, place_origin = :placeOrigin, place_from = :placeFrom,
                               place_handicap = :placeHandicap, place_priority = :placePriority
                         where id = :id and version = :version
                        """);
        return placed.saved();
    }

    private void changed(Visit visit, String sql) {
        if (jdbc.sql(sql).params(VisitRow.parameters(visit)).update() != 1) {
            throw new OptimisticLockingFailureException("Visit " + visit.id() + " was changed by somebody else");
        }
    }

    /** Says that the kiosk is still busy with the ticket. Changes nothing that anybody sees, so it takes no lock. */
    boolean renew(VisitId id, OfficeId office, Actor.Device kiosk, Instant now) {
        return jdbc.sql("""
                        update visit set renewed_at = ?
                         where id = ? and office_id = ? and state = 'ISSUING' and device_id = ?
                        """)
                        .params(Timestamp.from(now), id.value(), office.value(), kiosk.id())
                        .update()
                == 1;
    }

    /** @throws Refusal {@code unknown_visit} when the office has no such visit */
    public Visit get(OfficeId office, VisitId id) {
        return jdbc.sql("select * from visit where id = ? and office_id = ?")
                .params(id.value(), office.value())
                .query(VisitRow::read)
                .optional()
                .orElseThrow(() -> new Refusal(Refusal.Code.UNKNOWN_VISIT, "No visit " + id.value() + " here"));
    }

    public Optional<Visit> byToken(String token) {
        return jdbc.sql("select * from visit where token = ?")
                .param(token)
                .query(VisitRow::read)
                .optional();
    }

    Optional<Visit> of(AppointmentId appointment) {
        return jdbc.sql("select * from visit where appointment_id = ?")
                .param(appointment.value())
                .query(VisitRow::read)
                .optional();
    }

    /** By the short code as somebody typed it; the newest day first, as codes repeat. */
    Optional<Visit> byCode(OfficeId office, String typed) {
        return jdbc.sql("select * from visit where office_id = ? and code = ? order by office_day desc limit 1")
                .params(office.value(), Tokens.tidy(typed))
                .query(VisitRow::read)
                .optional();
    }

    /** Those of this day who have this number, of any letter when none was said. */
    List<Visit> numbered(OfficeId office, LocalDate day, SpokenNumber spoken) {
        return jdbc.sql("""
                        select * from visit
                         where office_id = :office and office_day = :day and number = :count
                           and letter = coalesce(:letter, letter)
                         order by letter
                        """)
                .param("office", office.value())
                .param("day", day)
                .param("count", spoken.count())
                .param(
                        "letter",
                        spoken.letter() == null ? null : spoken.letter().toString())
                .query(VisitRow::read)
                .list();
    }

    /** The smallest (due_at, id) of each of these services, and of those the smallest; empty when nobody waits. */
    public Optional<Visit> next(OfficeId office, Collection<ServiceId> services) {
        var perService = services.stream()
                .map(service -> """
                        (select * from visit where office_id = %d and state = 'WAITING' and service_id = %d
                          order by due_at, id limit 1)""".formatted(office.value(), service.value()))
                .toList();
        if (perService.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql(String.join(" union all ", perService) + " order by due_at, id limit 1")
                .query(VisitRow::read)
                .optional();
    }

    /** Everybody of the office who is in one of these states, in the queue's order. */
    public List<Visit> in(OfficeId office, VisitStatus... states) {
        return jdbc.sql("select * from visit where office_id = :office and state in (:states) order by due_at, id")
                .param("office", office.value())
                .param("states", List.of(states).stream().map(Enum::name).toList())
                .query(VisitRow::read)
                .list();
    }

    /** Whom this counter has called or serves. */
    public Optional<Visit> at(CounterId counter) {
        return jdbc.sql("select * from visit where busy_counter = ?")
                .param(counter.value())
                .query(VisitRow::read)
                .optional();
    }

    /** Whom this counter has parked, the longest first. */
    public List<Visit> parked(OfficeId office, CounterId counter) {
        return jdbc.sql("""
                        select * from visit where office_id = ? and state = 'PARKED' and counter_id = ? order by since, id
                        """)
                .params(office.value(), counter.value())
                .query(VisitRow::read)
                .list();
    }

    /** How many wait for these services before {@code (dueAt, id)}. */
    public int waitingBefore(OfficeId office, Collection<ServiceId> services, Instant dueAt, long id) {
        return jdbc.sql("""
                        select count(*) from visit
                         where office_id = :office and state = 'WAITING' and service_id in (:services)
                           and (due_at < :dueAt or (due_at = :dueAt and id < :id))
                        """)
                .param("office", office.value())
                .param("services", services.stream().map(ServiceId::value).toList())
                .param("dueAt", Timestamp.from(dueAt))
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public int count(OfficeId office, VisitStatus state) {
        return jdbc.sql("select count(*) from visit where office_id = ? and state = ?")
                .params(office.value(), state.name())
                .query(Integer.class)
                .single();
    }

    /** How many persons at the booths have no photo yet. */
    public int personsAtBooth(OfficeId office) {
        return jdbc.sql("""
                        select coalesce(sum(photos_missing), 0) from visit
                         where office_id = ? and state = 'AT_BOOTH' and errand = 'BOOTH'
                        """).param(office.value()).query(Integer.class).single();
    }

    /** How many visits of this day were served to the end. */
    public int completed(OfficeId office, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from visit use index (number_once)
                         where office_id = ? and office_day = ? and state = 'COMPLETED'
                        """).params(office.value(), day).query(Integer.class).single();
    }

    /** Tickets on their way whose kiosk has been silent for so long. */
    List<Visit> silent(Instant now, Duration silence) {
        return jdbc.sql("select * from visit where state = 'ISSUING' and renewed_at < ?")
                .param(Timestamp.from(now.minus(silence)))
                .query(VisitRow::read)
                .list();
    }

    /** Visits of this day or an earlier one that are neither over nor being served. */
    List<Visit> unfinishedUntil(OfficeId office, LocalDate day) {
        return jdbc.sql("""
                        select * from visit
                         where office_id = ? and office_day <= ?
                           and state in ('AT_BOOTH', 'READY', 'ISSUING', 'WAITING', 'CALLED', 'PARKED')
                        """).params(office.value(), day).query(VisitRow::read).list();
    }

    /** Who has been at the booth longer than the office's limit and grace. */
    List<Visit> overstayed(Instant now) {
        return jdbc.sql("""
                        select v.* from visit v join office o on o.id = v.office_id
                         where v.state = 'AT_BOOTH' and v.keep_until < ? - interval o.booth_grace_minutes minute
                        """).param(Timestamp.from(now)).query(VisitRow::read).list();
    }

    List<Visit> withEvidenceButNoNumber() {
        return jdbc.sql("""
                        select * from visit
                         where state in ('AT_BOOTH', 'READY') and number is null and photos_missing < photos_needed
                        """).query(VisitRow::read).list();
    }

    /** Who went without being served on this day, the latest first. */
    public List<Visit> gone(OfficeId office, LocalDate day) {
        return jdbc.sql("""
                        select * from visit
                         where office_id = ? and office_day = ? and state in ('NO_SHOW', 'LEFT')
                         order by since desc, id desc
                        """).params(office.value(), day).query(VisitRow::read).list();
    }
}
