package city.loket.backend.catalogue;

import city.loket.backend.office.OfficeEntry;
import city.loket.backend.platform.Language;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A municipality's file: its office and what it offers. */
record CatalogueFile(
        @JsonProperty(required = true) OfficeEntry.Municipality municipality,
        @JsonProperty(required = true) OfficeEntry office,
        @JsonProperty(required = true) List<ServiceEntry> services) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** @throws CatalogueProblem naming file, line and field */
    static CatalogueFile read(String name, InputStream yaml) throws IOException {
        try {
            return YAML.readValue(yaml, CatalogueFile.class);
        } catch (JacksonException cause) {
            throw CatalogueProblem.of(name, cause);
        }
    }

    record ServiceEntry(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) char letter,
            @JsonProperty(required = true) boolean walkIn,
            @JsonProperty int walkInHandicapMinutes,
            @JsonProperty(required = true) int durationMinutes,
            @JsonProperty(required = true) Window checkIn,
            @JsonProperty(required = true) PhotoRule photo,
            @JsonProperty(required = true) Map<Language, ServiceText> texts) {

        ServiceEntry {
            if (texts.size() < Language.values().length) {
                throw new IllegalArgumentException(code + " lacks a language; needed are nl, fr, de and en");
            }
        }
    }

    record Window(
            @JsonProperty(required = true) int beforeMinutes,
            @JsonProperty(required = true) int afterMinutes) {}
}
