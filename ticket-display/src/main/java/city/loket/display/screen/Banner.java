package city.loket.display.screen;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/**
 * Says plainly that the numbers may be old. Two strips: one for when the display hears nothing from the backend, and one, prepared
 * here and shown by {@code screen.js}, for when the browser hears nothing from the display.
 */
final class Banner extends Div {

    /** Where the script writes the time. */
    private static final String TIME_TO_COME = "{time}";

    private final Texts texts;
    private final Div notLive = strip("not-live");
    private final Div cutOff = strip("cut-off");

    Banner(Texts texts) {
        this.texts = texts;
        addClassName("banners");
        add(notLive, cutOff);
    }

    void show(Liveness liveness, List<Locale> languages) {
        notLive.removeAll();
        cutOff.removeAll();
        cutOff.add(new InEveryLanguage(texts, languages, Phrase.NOT_LIVE_SINCE, TIME_TO_COME));
        switch (liveness) {
            case Liveness.Live() -> {}
            case Liveness.NotLive(var since) ->
                notLive.add(new InEveryLanguage(texts, languages, Phrase.NOT_LIVE_SINCE, since));
            case Liveness.NeverLive() -> notLive.add(new InEveryLanguage(texts, languages, Phrase.NEVER_LIVE));
        }
    }

    private static Div strip(String name) {
        var strip = new Div();
        strip.addClassNames("banner", name);
        strip.getElement().setAttribute("role", "alert").setAttribute("data-test", name);
        return strip;
    }
}
