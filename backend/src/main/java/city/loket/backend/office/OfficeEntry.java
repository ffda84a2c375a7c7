package city.loket.backend.office;

import city.loket.backend.platform.Language;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZoneId;
import java.util.List;

/** An office as a municipality's file describes it. */
public record OfficeEntry(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) ZoneId zone,
        @JsonProperty(required = true) String phone,
        @JsonProperty(required = true) int boothLimitMinutes,
        @JsonProperty(required = true) int minutesPerPhoto,
        @JsonProperty(required = true) List<String> counters) {

    public record Municipality(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<Language> languages,
            @JsonProperty(required = true) String townStrong,
            @JsonProperty(required = true) String townSoft) {}
}
