package city.loket.display.screen;

import java.util.Locale;

/** Everything a screen can say; the words stand in {@code texts/LANGUAGE.properties}. */
enum Phrase {
    NUMBER,
    COUNTER,
    CALL,
    MORE_CALLS,
    NOBODY_CALLED,
    EARLIER,
    WAIT,
    BOOTH,
    BOOTH_FREE,
    BOOTH_BUSY,
    BOOTH_WAIT,
    BOOTH_THEN,
    BOOTH_OUT_OF_ORDER,
    PHOTO_FIRST,
    GONG,
    GONG_OFF,
    LIVE,
    NOT_LIVE,
    NOT_LIVE_SINCE,
    NEVER_LIVE;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
