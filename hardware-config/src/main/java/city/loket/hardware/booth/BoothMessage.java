package city.loket.hardware.booth;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a booth sends over a network, as JSON.
 *
 * @param id chosen by the booth; sent again under the same one, it is the same message
 */
public record BoothMessage(UUID id, String booth, Kind kind) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    public enum Kind {
        PHOTO,
        ALIVE
    }

    public byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    /** Empty when it is none. */
    static Optional<BoothMessage> read(byte[] body) {
        try {
            return Optional.of(JSON.readValue(body, BoothMessage.class));
        } catch (JacksonException flawed) {
            return Optional.empty();
        }
    }
}
