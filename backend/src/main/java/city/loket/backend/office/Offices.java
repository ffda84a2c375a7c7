package city.loket.backend.office;

import city.loket.backend.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every office there is. Offices hardly change, so each is read once and kept until one is put. */
@Component
public class Offices {

    private static final TypeReference<List<String>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<Contact>> CONTACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<OfficeId, Office> known = new ConcurrentHashMap<>();

    Offices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is no such office */
    public Office get(OfficeId id) {
        return known.computeIfAbsent(id, this::read);
    }

    public Optional<Office> find(String code) {
        return jdbc.sql("select id from office where code = ?")
                .param(code)
                .query(Long.class)
                .optional()
                .map(id -> get(new OfficeId(id)));
    }

    public List<Office> all() {
        return jdbc.sql("select id from office order by id").query(Long.class).list().stream()
                .map(id -> get(new OfficeId(id)))
                .toList();
    }

    /** Those of one municipality, by its code. */
    public List<Office> ofMunicipality(String code) {
        return jdbc.sql("""
                        select o.id from office o join municipality m on m.id = o.municipality_id
                         where m.code = ? order by o.id
                        """).param(code).query(Long.class).list().stream()
                .map(id -> get(new OfficeId(id)))
                .toList();
    }

    /** Adds the office with its counters and its queue, or changes what is there; in the caller's transaction. */
    public OfficeId put(OfficeEntry.Municipality municipality, OfficeEntry entry) {
        var municipalityId = put(municipality);
        var id = jdbc.sql("""
                        insert into office (municipality_id, code, name, address, zone, phone, contacts,
                               booth_limit_minutes, booth_grace_minutes, booth_last_start_minutes, minutes_per_photo,
                               priority_minutes)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update municipality_id = values(municipality_id), name = values(name),
                               address = values(address), zone = values(zone), phone = values(phone),
                               contacts = values(contacts), booth_limit_minutes = values(booth_limit_minutes),
                               booth_grace_minutes = values(booth_grace_minutes),
                               booth_last_start_minutes = values(booth_last_start_minutes),
                               minutes_per_photo = values(minutes_per_photo),
                               priority_minutes = values(priority_minutes)
                        returning id
                        """)
                .params(
                        municipalityId,
                        entry.code(),
                        entry.name(),
                        json.writeValueAsString(entry.address()),
                        entry.zone().getId(),
                        entry.phone(),
                        json.writeValueAsString(entry.contacts()),
                        entry.boothLimitMinutes(),
                        entry.boothGraceMinutes(),
                        entry.boothLastStartMinutes(),
                        entry.minutesPerPhoto(),
                        entry.priorityMinutes())
                .query(Long.class)
                .single();
        entry.counters()
                .forEach(name -> jdbc.sql("insert ignore into counter (office_id, name) values (?, ?)")
                        .params(id, name)
                        .update());
        jdbc.sql("insert ignore into office_queue (office_id) values (?)")
                .param(id)
                .update();
        known.clear();
        return new OfficeId(id);
    }

    private long put(OfficeEntry.Municipality municipality) {
        var languages = municipality.languages().stream().map(Language::code).collect(Collectors.joining(","));
        return jdbc.sql("""
                        insert into municipality (code, name, languages, town_strong, town_soft)
                        values (?, ?, ?, ?, ?)
                        on duplicate key update name = values(name), languages = values(languages),
                               town_strong = values(town_strong), town_soft = values(town_soft)
                        returning id
                        """)
                .params(
                        municipality.code(),
                        municipality.name(),
                        languages,
                        municipality.look().strong(),
                        municipality.look().soft())
                .query(Long.class)
                .single();
    }

    private Office read(OfficeId id) {
        return jdbc.sql("""
                        select o.*, m.name as municipality, m.languages, m.town_strong, m.town_soft
                          from office o join municipality m on m.id = o.municipality_id
                         where o.id = ?
                        """).param(id.value()).query(this::office).single();
    }

    private Office office(ResultSet rs, int row) throws SQLException {
        return new Office(
                new OfficeId(rs.getLong("id")),
                rs.getString("code"),
                rs.getString("municipality"),
                rs.getString("name"),
                json.readValue(rs.getString("address"), LINES),
                Language.list(rs.getString("languages")),
                ZoneId.of(rs.getString("zone")),
                rs.getString("phone"),
                json.readValue(rs.getString("contacts"), CONTACTS),
                rs.getString("town_strong"),
                rs.getString("town_soft"),
                Duration.ofMinutes(rs.getInt("booth_limit_minutes")),
                Duration.ofMinutes(rs.getInt("booth_grace_minutes")),
                Duration.ofMinutes(rs.getInt("booth_last_start_minutes")),
                Duration.ofMinutes(rs.getInt("minutes_per_photo")),
                Duration.ofMinutes(rs.getInt("priority_minutes")));
    }
}
