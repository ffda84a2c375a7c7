package city.loket.journeys.bench;

import city.loket.journeys.town.Database;
import city.loket.journeys.town.Town;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** More offices like the demo's: each with its services, hours, slots and a kiosk of its own, written behind the backend's back. */
final class OfficeCopies {

    /** The copy's group with the code of the original's. */
    private static final String GROUP = """
            (select copied.id from service_group copied join service_group was on was.code = copied.code
              where was.id = original.group_id and copied.office_id = %d)""";

    private final Town town;
    private final Database database;
    private final long original;

    OfficeCopies(Town town, long original) {
        this.town = town;
        this.database = town.database();
        this.original = original;
    }

    /** The token of the copy's kiosk. */
    static String kioskToken(int number) {
        return "bench-kiosk-" + number;
    }

    /** Makes the copy with this number and answers its id. */
    long make(int number) {
        copy("office", "id", Map.of("code", "concat(original.code, '-%d')".formatted(number)));
        var id = database.list("select max(id) from office", row -> row.getLong(1))
                .getFirst();
        var office = Map.of("office_id", Long.toString(id));
        var group = Map.of("office_id", Long.toString(id), "group_id", GROUP.formatted(id));
        copy("office_queue", "office_id", office);
        copy("opening_hours", "office_id", office);
        copy("service_group", "office_id", office);
        List.of("service", "staffing", "slot").forEach(table -> copy(table, "office_id", group));
        database.change(
                "insert into device (office_id, kind, name, token_hash) values (?, 'KIOSK', 'Bench', sha2(?, 256))",
                id,
                kioskToken(number));
        return id;
    }

    /** Copies the rows of the original office; what is not named stays as it is, and ids are new. */
    private void copy(String table, String key, Map<String, String> changed) {
        var columns = database.list("""
                select column_name from information_schema.columns
                 where table_schema = database() and table_name = ? and generation_expression is null
                   and extra not like '%auto_increment%'""", row -> row.getString(1), table);
        var values = columns.stream()
                .map(column -> changed.getOrDefault(column, "original." + column))
                .collect(Collectors.joining(", "));
        database.change(
                "insert into %s (%s) select %s from %s original where original.%s = ?"
                        .formatted(table, String.join(", ", columns), values, table, key),
                original);
    }
}
