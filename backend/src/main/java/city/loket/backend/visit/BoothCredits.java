package city.loket.backend.visit;

import city.loket.backend.device.BoothId;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.PhotoEvidence.BoothCode;
import city.loket.backend.visit.PhotoEvidence.BoothSignal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the booth says of the photos it took, each of one person: a signal of its own, or a code on the strip. A credit names
 * nobody and serves once; {@code evidence_once} sees to it.
 */
@Component
class BoothCredits {

    /** How long a signal may wait for its slip (design §5). */
    static final Duration SIGNAL_LIVES = Duration.ofMinutes(60);

    private final JdbcClient jdbc;
    private final LoketClock clock;

    BoothCredits(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a booth's signal until a slip is presented. */
    void signal(OfficeId office, BoothId booth) {
        jdbc.sql("insert into booth_signal (office_id, device_id, at) values (?, ?, ?)")
                .params(office.value(), booth.value(), Timestamp.from(clock.instant()))
                .update();
    }

    /** The oldest signals that nobody has used, at most so many, from {@code from} on and none too old. */
    List<BoothSignal> unused(OfficeId office, Instant from, int most) {
        var oldest = clock.instant().minus(SIGNAL_LIVES);
        return jdbc.sql("""
                        select s.id from booth_signal s left join photo_evidence e on e.booth_signal_id = s.id
                         where s.office_id = ? and s.code is null and s.at >= ? and e.id is null
                         order by s.at, s.id limit ?
                        """)
                .params(office.value(), Timestamp.from(from.isAfter(oldest) ? from : oldest), most)
                .query((rs, row) -> new BoothSignal(rs.getLong("id")))
                .list();
    }

    /** How many persons' photos were signalled that no slip has been presented for yet. */
    int unused(OfficeId office) {
        return unused(office, Instant.EPOCH, Integer.MAX_VALUE).size();
    }

    /** When this booth took its latest photo. */
    Optional<Instant> lastSignal(OfficeId office, BoothId booth) {
        return jdbc.sql("select at from booth_signal where office_id = ? and device_id = ? order by at desc limit 1")
                .params(office.value(), booth.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /**
     * What a strip's code is worth; the caller holds the queue's lock.
     *
     * @param kiosk where it was scanned
     * @throws Refusal {@code photo_code_used} when it has served today
     */
    BoothCode redeem(Office office, long kiosk, String code) {
        var credit = credit(office, kiosk, code);
        if (used(credit)) {
            throw new Refusal(Refusal.Code.PHOTO_CODE_USED, "This strip's code was used before");
        }
        return new BoothCode(credit);
    }

    private long credit(Office office, long kiosk, String code) {
        var now = clock.instant();
        return jdbc.sql("""
                        insert into booth_signal (office_id, device_id, at, office_day, code) values (?, ?, ?, ?, ?)
                        on duplicate key update code = code returning id
                        """)
                .params(office.id().value(), kiosk, Timestamp.from(now), office.day(now), code)
                .query(Long.class)
                .single();
    }

    boolean used(long credit) {
        return jdbc.sql("select count(*) from photo_evidence where booth_signal_id = ?")
                        .param(credit)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
