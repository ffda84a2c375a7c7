package city.loket.backend.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The weekly opening hours of offices and services. */
@Component
class OpeningHoursTable {

    private final JdbcClient jdbc;

    OpeningHoursTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param service {@code null} for the office's; a service without hours of its own has these too */
    OpeningHours of(OfficeId office, @Nullable String service) {
        var rows = jdbc.sql("""
                        select service_code, weekday, opens, closes from opening_hours
                         where office_id = ? and (service_code is null or service_code = ?)
                        """)
                .params(office.value(), service)
                .query(OpeningHoursTable::row)
                .list();
        var own = rows.stream().anyMatch(row -> row.service() != null);
        return new OpeningHours(rows.stream()
                .filter(row -> own == Objects.nonNull(row.service()))
                .collect(groupingBy(Row::day, mapping(Row::opening, toList()))));
    }

    void put(OfficeId office, Timetable timetable) {
        jdbc.sql("delete from opening_hours where office_id = ?")
                .param(office.value())
                .update();
        insert(office, null, timetable.hours());
        timetable.services().forEach((service, hours) -> insert(office, service, hours));
    }

    private void insert(OfficeId office, @Nullable String service, OpeningHours hours) {
        hours.week()
                .forEach((day, openings) -> openings.forEach(opening -> jdbc.sql("""
                                insert into opening_hours (office_id, service_code, weekday, opens, closes)
                                values (?, ?, ?, ?, ?)
                                """)
                        .params(office.value(), service, day.getValue(), opening.from(), opening.to())
                        .update()));
    }

    private static Row row(ResultSet rs, int number) throws SQLException {
        return new Row(
                rs.getString("service_code"),
                DayOfWeek.of(rs.getInt("weekday")),
                new Opening(rs.getObject("opens", LocalTime.class), rs.getObject("closes", LocalTime.class)));
    }

    private record Row(@Nullable String service, DayOfWeek day, Opening opening) {}
}
