package city.loket.backend.device;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;

/**
 * What a booth reported by itself.
 *
 * @param id chosen by the booth; sent again under the same one, it is the same message
 */
public record BoothMessage(OfficeId office, BoothId booth, CommandId id, Kind kind) {

    public enum Kind {
        PHOTO,
        ALIVE
    }
}
