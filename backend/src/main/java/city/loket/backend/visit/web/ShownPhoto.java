package city.loket.backend.visit.web;

import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.Shown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a kiosk says of one person's photo.
 *
 * @param code of the booth's strip; only for {@code BOOTH_CODE}
 */
record ShownPhoto(
        @Min(1) @Max(20) int person,
        @NotNull Kind kind,

        @Nullable @Pattern(regexp = "[!-~]{1,64}") String code) {

    enum Kind {
        OWN_PHOTO,
        PHOTOGRAPHER,
        BOOTH_CODE
    }

    static List<Shown> all(@Nullable List<ShownPhoto> rows) {
        return rows == null ? List.of() : rows.stream().map(ShownPhoto::shown).toList();
    }

    private Shown shown() {
        return switch (kind) {
            case OWN_PHOTO -> new Shown.OwnPhoto(person);
            case PHOTOGRAPHER -> new Shown.Photographer(person);
            case BOOTH_CODE -> {
                if (code == null) {
                    throw new Refusal(Refusal.Code.BAD_REQUEST, "photos: a BOOTH_CODE needs its code");
                }
                yield new Shown.StripCode(person, code);
            }
        };
    }
}
