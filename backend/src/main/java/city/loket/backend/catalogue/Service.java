package city.loket.backend.catalogue;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import java.time.Duration;
import java.util.Map;

/**
 * What a visitor comes for.
 *
 * @param letter the queue letter of its numbers
 * @param walkIn whether visitors without an appointment are served
 * @param walkInHandicap added to a walk-in's first touch (design §6)
 * @param duration how long serving takes as a rule
 */
public record Service(
        ServiceId id,
        OfficeId office,
        String code,
        char letter,
        boolean walkIn,
        Duration walkInHandicap,
        Duration duration,
        CheckInWindow checkIn,
        PhotoRule photo,
        Map<Language, ServiceText> texts) {

    public Service {
        texts = Map.copyOf(texts);
    }

    public String name(Language language) {
        return texts.get(language).name();
    }
}
