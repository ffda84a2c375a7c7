package city.loket.backend.visit;

import city.loket.backend.device.BoothId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The evidence of visits, an aggregate of its own. Persons are numbered from 1, and evidence covers them in that order; so
 * the persons without evidence are always the last {@code photosMissing} ones.
 */
@Component
class Photos {

    /** How long a booth's signal may wait for its slip. */
    private static final Duration SIGNAL_LIVES = Duration.ofMinutes(60);

    private final JdbcClient jdbc;
    private final LoketClock clock;

    Photos(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes evidence for the next persons without any; what is more than they are is not used. */
    Visit cover(Visit visit, List<? extends PhotoEvidence> evidence) {
        var used = evidence.subList(0, Math.min(evidence.size(), visit.photosMissing()));
        var person = visit.persons() - visit.photosMissing();
        for (var piece : used) {
            write(visit.id(), ++person, piece);
        }
        return visit.missing(visit.photosMissing() - used.size());
    }

    void write(VisitId visit, int person, PhotoEvidence piece) {
        jdbc.sql("""
                        insert into photo_evidence (visit_id, person, kind, booth_signal_id, staff_id, reason, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        visit.value(),
                        person,
                        piece.kind(),
                        piece.signal(),
                        piece.staffId(),
                        piece.waiver(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Keeps a booth's signal until a slip is presented. */
    void signal(OfficeId office, long device) {
        jdbc.sql("insert into booth_signal (office_id, device_id, at) values (?, ?, ?)")
                .params(office.value(), device, Timestamp.from(clock.instant()))
                .update();
    }

    /** Signals that nobody has used, from after the visit's arrival and not too old; the caller holds the queue's lock. */
    List<PhotoEvidence.BoothSignal> unused(Visit visit) {
        var oldest = clock.instant().minus(SIGNAL_LIVES);
        var from = visit.arrivedAt().isAfter(oldest) ? visit.arrivedAt() : oldest;
        return jdbc.sql("""
                        select s.id from booth_signal s left join photo_evidence e on e.booth_signal_id = s.id
                         where s.office_id = ? and s.at >= ? and e.id is null
                         order by s.at, s.id limit ?
                        """)
                .params(visit.office().value(), Timestamp.from(from), visit.photosMissing())
                .query((rs, row) -> new PhotoEvidence.BoothSignal(rs.getLong("id")))
                .list();
    }

    /** How many persons' photos were taken that no slip has been presented for yet. */
    int unusedSignals(OfficeId office) {
        return jdbc.sql("""
                        select count(*) from booth_signal s left join photo_evidence e on e.booth_signal_id = s.id
                         where s.office_id = ? and s.at >= ? and e.id is null
                        """)
                .params(office.value(), Timestamp.from(clock.instant().minus(SIGNAL_LIVES)))
                .query(Integer.class)
                .single();
    }

    /** When this booth took its latest photo. */
    Optional<Instant> lastSignal(OfficeId office, BoothId booth) {
        return jdbc.sql("select at from booth_signal where office_id = ? and device_id = ? order by at desc limit 1")
                .params(office.value(), booth.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
