package city.loket.journeys.bench;

import city.loket.journeys.town.Town;
import java.time.LocalDate;

/** The service of the demo office that tickets are given for today, and the kiosk that gives them, by their ids. */
record BenchService(long id, String code, String letter, long office, LocalDate day, long device) {

    static BenchService walkIn(Town town) {
        return town.database()
                .list(
                        """
                        select s.id, s.code, json_value(v.facts, '$.letter') as letter, s.office_id, d.id as device
                          from service s join service_version v on v.id = s.version_id
                          join device d on d.office_id = s.office_id and d.kind = 'KIOSK'
                         where s.code = 'document-pickup'""",
                        row -> new BenchService(
                                row.getLong("id"),
                                row.getString("code"),
                                row.getString("letter"),
                                row.getLong("office_id"),
                                town.today(),
                                row.getLong("device")))
                .getFirst();
    }
}
