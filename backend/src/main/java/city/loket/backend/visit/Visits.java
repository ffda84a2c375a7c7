package city.loket.backend.visit;

import city.loket.backend.appointment.AppointmentId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Tokens;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
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
                               keep_until, device_id, job, renewed_at, counter_id, times, left_reason, outcome, for_counter_id)
                        values (:office, :day, :service, :appointment, :persons, :language, :token,
                               :code, :letter, :number, :needed, :missing, :again, :errand, :arrivedAt,
                               :placeOrigin, :placeFrom, :placeHandicap, :placePriority, :paper, :state, :since,
                               :keepUntil, :device, :job, :renewedAt, :counter, :times, :reason, :outcome, :only)
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
                               times = :times, left_reason = :reason, outcome = :outcome, for_counter_id = :only
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
}
