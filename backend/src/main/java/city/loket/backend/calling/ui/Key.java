package city.loket.backend.calling.ui;

import java.util.Locale;

/** The console's keys besides those of {@link Move}. A letter presses the button that shows it; a digit belongs to a line. */
enum Key {
    HELP("?"),
    UNDO("Z"),
    HAND_OVER("Y"),
    KEEP_COUNTER("X"),
    /** Far apart and with a control key, so that nobody presses it by accident; heard while typing too. */
    EMERGENCY("Ctrl+F8");

    private final String key;

    Key(String key) {
        this.key = key;
    }

    /** As the browser names it. */
    String key() {
        return key;
    }

    /** Such as {@code hand-over}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
