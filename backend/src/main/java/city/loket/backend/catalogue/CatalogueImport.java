package city.loket.backend.catalogue;

import city.loket.backend.catalogue.CatalogueFile.ServiceEntry;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Commands;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes the municipality's file into the database at each start; the same file twice changes nothing. */
@Order(1)
@Component
class CatalogueImport implements ApplicationRunner {

    private final Resource file;
    private final Offices offices;
    private final Services services;
    private final Commands commands;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CatalogueImport(
            @Value("${loket.catalogue}") Resource file,
            Offices offices,
            Services services,
            Commands commands,
            JdbcClient jdbc,
            JsonMapper json) {
        this.file = file;
        this.offices = offices;
        this.services = services;
        this.commands = commands;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void run(@Nullable ApplicationArguments arguments) throws IOException {
        try (var yaml = file.getInputStream()) {
            var read = CatalogueFile.read(String.valueOf(file.getFilename()), yaml);
            commands.retried(() -> put(read));
            services.forget();
        }
    }

    private OfficeId put(CatalogueFile read) {
        var office = offices.put(read.municipality(), read.office());
        for (int position = 0; position < read.services().size(); position++) {
            put(office, position, read.services().get(position));
        }
        return office;
    }

    private void put(OfficeId office, int position, ServiceEntry entry) {
        jdbc.sql("""
                        insert into service (office_id, code, position, letter, walk_in, walk_in_handicap_minutes,
                               duration_minutes, check_in_before_minutes, check_in_after_minutes, photo_rule,
                               photo_count, photo_max_age_months, photo_booth_from_age, texts)
                        values (:office, :code, :position, :letter, :walkIn, :handicap, :duration, :before, :after,
                               :photoRule, :photoCount, :photoMaxAge, :boothFromAge, :texts)
                        on duplicate key update position = values(position), letter = values(letter),
                               walk_in = values(walk_in), walk_in_handicap_minutes = values(walk_in_handicap_minutes),
                               duration_minutes = values(duration_minutes),
                               check_in_before_minutes = values(check_in_before_minutes),
                               check_in_after_minutes = values(check_in_after_minutes),
                               photo_rule = values(photo_rule), photo_count = values(photo_count),
                               photo_max_age_months = values(photo_max_age_months),
                               photo_booth_from_age = values(photo_booth_from_age), texts = values(texts)
                        """).params(parameters(office, position, entry)).update();
    }

    private Map<String, Object> parameters(OfficeId office, int position, ServiceEntry entry) {
        var parameters = new HashMap<String, Object>();
        parameters.put("office", office.value());
        parameters.put("code", entry.code());
        parameters.put("position", position);
        parameters.put("letter", String.valueOf(entry.letter()));
        parameters.put("walkIn", entry.walkIn());
        parameters.put("handicap", entry.walkInHandicapMinutes());
        parameters.put("duration", entry.durationMinutes());
        parameters.put("before", entry.checkIn().beforeMinutes());
        parameters.put("after", entry.checkIn().afterMinutes());
        parameters.put("photoRule", entry.photo().rule().name());
        parameters.put("photoCount", entry.photo().count());
        parameters.put("photoMaxAge", entry.photo().maxAgeMonths());
        parameters.put("boothFromAge", entry.photo().boothFromAge());
        parameters.put("texts", json.writeValueAsString(entry.texts()));
        return parameters;
    }
}
