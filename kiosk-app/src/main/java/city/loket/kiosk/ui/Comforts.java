package city.loket.kiosk.ui;

import com.vaadin.flow.component.HasStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What this visitor asked for to see and reach better; gone with the visitor. */
final class Comforts {

    enum Comfort {
        LARGER,
        CONTRAST,
        LOWER;

        String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final HasStyle screen;
    private final Set<Comfort> on = EnumSet.noneOf(Comfort.class);

    Comforts(HasStyle screen) {
        this.screen = screen;
    }

    boolean has(Comfort comfort) {
        return on.contains(comfort);
    }

    /** Whether it is on now. */
    boolean toggle(Comfort comfort) {
        var nowOn = on.add(comfort) || !on.remove(comfort);
        screen.setClassName(comfort.cssClass(), nowOn);
        return nowOn;
    }

    void reset() {
        on.forEach(comfort -> screen.removeClassName(comfort.cssClass()));
        on.clear();
    }
}
