package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers counted up in the database, without gaps as long as no transaction is rolled back after it. */
@Component
class TicketSeries implements TicketNumbers {

    private final JdbcClient jdbc;

    TicketSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TicketNumber next(OfficeId office, LocalDate day, char letter) {
        var count = jdbc.sql("""
                        insert into ticket_series (office_id, office_day, letter, last_number) values (?, ?, ?, 1)
                        on duplicate key update last_number = last_number + 1
                        returning last_number
                        """)
                .params(office.value(), day, String.valueOf(letter))
                .query(Integer.class)
                .single();
        return new TicketNumber(letter, count);
    }
}
