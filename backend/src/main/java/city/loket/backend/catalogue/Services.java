package city.loket.backend.catalogue;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The services of the offices, in the order of their catalogue. Read once and kept until the catalogue is imported. */
@Component
public class Services {

    private static final TypeReference<Map<Language, ServiceText>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<OfficeId, List<Service>> known = new ConcurrentHashMap<>();

    Services(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Service> of(OfficeId office) {
        return known.computeIfAbsent(office, this::read);
    }

    public Optional<Service> find(OfficeId office, String code) {
        return of(office).stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    /** @throws Refusal {@code unknown_service} */
    public Service get(OfficeId office, String code) {
        return find(office, code)
                .orElseThrow(() -> new Refusal(Refusal.Code.UNKNOWN_SERVICE, "No service " + code + " here"));
    }

    /** @throws java.util.NoSuchElementException when the office has no such service */
    public Service get(OfficeId office, ServiceId id) {
        return of(office).stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** To be called when the catalogue was changed. */
    void forget() {
        known.clear();
    }

    private List<Service> read(OfficeId office) {
        return jdbc.sql("select * from service where office_id = ? order by position, id")
                .param(office.value())
                .query(this::service)
                .list();
    }

    private Service service(ResultSet rs, int row) throws SQLException {
        return new Service(
                new ServiceId(rs.getLong("id")),
                new OfficeId(rs.getLong("office_id")),
                rs.getString("code"),
                rs.getString("letter").charAt(0),
                rs.getBoolean("walk_in"),
                Duration.ofMinutes(rs.getInt("walk_in_handicap_minutes")),
                Duration.ofMinutes(rs.getInt("duration_minutes")),
                new CheckInWindow(
                        Duration.ofMinutes(rs.getInt("check_in_before_minutes")),
                        Duration.ofMinutes(rs.getInt("check_in_after_minutes"))),
                new PhotoRule(
                        PhotoRule.Kind.valueOf(rs.getString("photo_rule")),
                        rs.getInt("photo_count"),
                        rs.getInt("photo_max_age_months"),
                        rs.getInt("photo_booth_from_age")),
                json.readValue(rs.getString("texts"), TEXTS));
    }
}
