package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets at the end of the day who was called: for the test that shows that nobody may be forgotten. */
class ForgetfulOverdue extends Overdue {

    ForgetfulOverdue(JdbcClient jdbc) {
        super(jdbc);
    }

    @Override
    List<Visit> unfinishedUntil(OfficeId office, LocalDate day) {
        return super.unfinishedUntil(office, day).stream()
                .filter(visit -> visit.status() != VisitStatus.CALLED)
                .toList();
    }
}
