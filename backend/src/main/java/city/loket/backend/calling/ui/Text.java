package city.loket.backend.calling.ui;

import java.util.Locale;

/** Constants as they stand in the keys of texts. */
public final class Text {

    private Text() {}

    /** Such as {@code too-dark}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
