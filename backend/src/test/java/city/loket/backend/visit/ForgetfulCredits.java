package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.PhotoEvidence.BoothSignal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The booth's credits without the guard: for the test that shows why there is one. */
class ForgetfulCredits extends BoothCredits {

    private final JdbcClient jdbc;

    ForgetfulCredits(JdbcClient jdbc, LoketClock clock) {
        super(jdbc, clock);
        this.jdbc = jdbc;
    }

    @Override
    List<BoothSignal> unused(OfficeId office, Instant from, int most) {
        return jdbc.sql("select id from booth_signal where office_id = ? and code is null and at >= ? limit ?")
                .params(office.value(), Timestamp.from(from), most)
                .query((rs, row) -> new BoothSignal(rs.getLong("id")))
                .list();
    }

    @Override
    boolean used(long credit) {
        return false;
    }
}
