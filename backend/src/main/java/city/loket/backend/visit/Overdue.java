package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose time is up where they are: whom the clock's rounds look for, and the end of the day. */
@Component
class Overdue {

    private final JdbcClient jdbc;

    Overdue(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
