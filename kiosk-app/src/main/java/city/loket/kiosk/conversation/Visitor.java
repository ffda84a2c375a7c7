package city.loket.kiosk.conversation;

import city.loket.kiosk.words.Language;
import java.time.Instant;

/**
 * Who talks now.
 *
 * @param cannotWait whether standing or waiting is difficult for them, as they said themselves
 */
record Visitor(Language language, Instant firstTouch, boolean cannotWait) {}
