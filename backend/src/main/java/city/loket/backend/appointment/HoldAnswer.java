package city.loket.backend.appointment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** Whether a place is kept. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
public sealed interface HoldAnswer {

    @JsonTypeName("HELD")
    record Held(Hold hold) implements HoldAnswer {}

    @JsonTypeName("NOT")
    record Not(NoPlace why) implements HoldAnswer {}
}
