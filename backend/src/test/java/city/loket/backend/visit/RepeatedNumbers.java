package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives everybody the first number: for the test that shows what refuses that. */
class RepeatedNumbers extends TicketSeries {

    RepeatedNumbers(JdbcClient jdbc) {
        super(jdbc);
    }

    @Override
    public TicketNumber next(OfficeId office, LocalDate day, char letter) {
        return new TicketNumber(letter, 1);
    }
}
