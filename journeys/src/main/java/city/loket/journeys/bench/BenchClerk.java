package city.loket.journeys.bench;

import city.loket.journeys.town.Town;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody at a counter of the demo office, and what they handle there. */
record BenchClerk(String account, String counter, Set<String> services) {

    static final List<String> SERVICES = List.of("document-pickup", "short-stay", "orange-card");

    /** Which of the services, by their places; the first two clerks handle all of them between them. */
    private static final List<List<Integer>> SKILLS = List.of(
            List.of(0, 1),
            List.of(1, 2),
            List.of(0),
            List.of(0, 1, 2),
            List.of(2),
            List.of(0, 2),
            List.of(1),
            List.of(0, 1, 2));

    /** So many clerks with different skills, with an account and a counter each. */
    static List<BenchClerk> hired(Town town, int count) {
        return IntStream.range(0, count).mapToObj(place -> hire(town, place)).toList();
    }

    private static BenchClerk hire(Town town, int place) {
        var clerk = new BenchClerk(
                "bench-" + place,
                Integer.toString(place + 1),
                SKILLS.get(place).stream().map(SERVICES::get).collect(Collectors.toSet()));
        town.database().change("""
                insert ignore into staff_member (office_id, login, name, password_hash, role)
                select office_id, ?, ?, password_hash, 'AGENT' from staff_member where login = 'an'""", clerk.account, clerk.account);
        town.database().change("""
                insert into counter (office_id, name)
                select m.office_id, ? from staff_member m
                 where m.login = 'an' and not exists
                       (select 1 from counter c where c.office_id = m.office_id and c.name = ?)""", clerk.counter, clerk.counter);
        return clerk;
    }

    static Map<String, Set<String>> skills(Collection<BenchClerk> clerks) {
        return clerks.stream().collect(Collectors.toMap(BenchClerk::counter, BenchClerk::services));
    }
}
