package city.loket.kiosk.conversation;

import city.loket.kiosk.printing.Outlet;
import city.loket.kiosk.words.Language;

/**
 * What the screen shows.
 *
 * @param secondsLeft until the kiosk returns to the start, once it asks whether somebody is still there; otherwise zero
 */
public record Scene(Step step, Language language, int secondsLeft, Outlet outlet) {

    public boolean warns() {
        return secondsLeft > 0;
    }
}
