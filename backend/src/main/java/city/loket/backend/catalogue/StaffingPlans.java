package city.loket.backend.catalogue;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Opening;
import city.loket.backend.office.Staffing;
import city.loket.backend.platform.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The staffing plans of the groups of services, as they are in the database now. */
@Component
public class StaffingPlans {

    private final JdbcClient jdbc;

    StaffingPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each group that the office ever had, in the order of their ids. */
    public List<StaffingPlan> of(OfficeId office) {
        return jdbc.sql("""
                        select g.id as group_id, g.code, g.name, g.slot_minutes, p.* from service_group g
                          left join staffing p on p.group_id = g.id
                         where g.office_id = ? order by g.id, p.id
                        """).param(office.value()).query(StaffingPlans::row).list().stream()
                .collect(groupingBy(
                        Row::group, LinkedHashMap::new, mapping(Row::line, filtering(Objects::nonNull, toList()))))
                .entrySet()
                .stream()
                .map(plan -> new StaffingPlan(plan.getKey(), plan.getValue()))
                .toList();
    }

    /**
     * Takes over what the municipality's file says instead of what it said before; what staff entered stays. In the caller's
     * transaction.
     *
     * @param groups by their ids
     */
    void put(OfficeId office, Map<Long, List<Staffing>> groups) {
        jdbc.sql("delete from staffing where office_id = ? and not by_staff")
                .param(office.value())
                .update();
        groups.forEach((group, lines) ->
                lines.forEach(line -> line.days().stream().sorted().forEach(day -> insert(office, group, day, line))));
    }

    private void insert(OfficeId office, long group, DayOfWeek day, Staffing line) {
        jdbc.sql("""
                        insert into staffing
                               (office_id, group_id, weekday, starts, ends, counters, public_counters, by_staff)
                        values (?, ?, ?, ?, ?, ?, ?, false)
                        """)
                .params(
                        office.value(),
                        group,
                        day.getValue(),
                        line.time().from(),
                        line.time().to(),
                        line.counters(),
                        line.publicCounters())
                .update();
    }

    private static Row row(ResultSet rs, int number) throws SQLException {
        var group = new ServiceGroup(
                rs.getLong("group_id"),
                rs.getString("code"),
                CatalogueFormat.JSON.readValue(rs.getString("name"), Text.class),
                rs.getInt("slot_minutes"));
        return new Row(group, rs.getObject("starts") == null ? null : line(rs));
    }

    private static Staffing line(ResultSet rs) throws SQLException {
        var time = new Opening(rs.getObject("starts", LocalTime.class), rs.getObject("ends", LocalTime.class));
        return new Staffing(
                Set.of(DayOfWeek.of(rs.getInt("weekday"))), time, rs.getInt("counters"), rs.getInt("public_counters"));
    }

    private record Row(ServiceGroup group, @Nullable Staffing line) {}
}
