package city.loket.backend.staff;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.staff.StaffRecords.Verb;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody serves. Nothing noted means everything that the office offers, also what it will offer later. */
@Component
public class Skills {

    private static final int LONGEST_DETAIL = 200;

    private final JdbcClient jdbc;
    private final Services services;
    private final AccountTable accounts;
    private final StaffRecords records;
    private final Commands commands;

    Skills(JdbcClient jdbc, Services services, AccountTable accounts, StaffRecords records, Commands commands) {
        this.jdbc = jdbc;
        this.services = services;
        this.accounts = accounts;
        this.records = records;
        this.commands = commands;
    }

    /** Never empty as long as the office offers anything. */
    public Set<ServiceId> of(OfficeId office, long staff) {
        return offered(office, noted(office).getOrDefault(staff, Set.of()));
    }

    /** Of each member of the office's staff with something noted; whoever is not there serves everything. */
    public Map<Long, Set<ServiceId>> noted(OfficeId office) {
        var noted = new HashMap<Long, Set<ServiceId>>();
        jdbc.sql("""
                        select s.staff_id, s.service_id from staff_service s join staff_member m on m.id = s.staff_id
                         where m.office_id = ?
                        """).param(office.value()).query(rs -> {
            noted.computeIfAbsent(rs.getLong("staff_id"), any -> new HashSet<>())
                    .add(new ServiceId(rs.getLong("service_id")));
        });
        return noted;
    }

    /**
     * From the next counter that they open, this is what they serve unless they say otherwise.
     *
     * @param codes all of the office's, or none, mean everything
     * @throws Refusal {@code unknown_service}
     */
    public AccountAnswer give(StaffMember supervisor, long staff, Collection<String> codes) {
        return commands.retried(() -> giveNow(supervisor, staff, codes));
    }

    /** The same in the caller's transaction. */
    public AccountAnswer giveNow(StaffMember supervisor, long staff, Collection<String> codes) {
        var office = new OfficeId(supervisor.office());
        if (accounts.find(office, staff).isEmpty()) {
            return new AccountAnswer.Not(AccountAnswer.Why.UNKNOWN);
        }
        var chosen =
                codes.stream().map(code -> services.served(office, code).id()).collect(Collectors.toSet());
        var everything = chosen.containsAll(ids(office));
        note(staff, everything ? Set.of() : chosen);
        records.add(office, staff, Verb.SKILLS, supervisor.actor(), detail(everything ? Set.of() : codes));
        return new AccountAnswer.Done();
    }

    private void note(long staff, Set<ServiceId> chosen) {
        jdbc.sql("delete from staff_service where staff_id = ?").param(staff).update();
        chosen.forEach(service -> jdbc.sql("insert into staff_service values (?, ?)")
                .params(staff, service.value())
                .update());
    }

    private Set<ServiceId> offered(OfficeId office, Set<ServiceId> noted) {
        var all = ids(office);
        var some = all.stream().filter(noted::contains).collect(Collectors.toSet());
        return some.isEmpty() ? all : some;
    }

    private Set<ServiceId> ids(OfficeId office) {
        return services.served(office).stream().map(Service::id).collect(Collectors.toSet());
    }

    /** {@code *} for everything. */
    private static String detail(Collection<String> codes) {
        var list = codes.isEmpty() ? "*" : codes.stream().sorted().collect(Collectors.joining(", "));
        return list.substring(0, Math.min(list.length(), LONGEST_DETAIL));
    }
}
