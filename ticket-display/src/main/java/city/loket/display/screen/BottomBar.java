package city.loket.display.screen;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** Whether calls can be heard, and whether the screen is live: a dot, and always the word. */
final class BottomBar extends Footer {

    private final Texts texts;

    BottomBar(Texts texts) {
        this.texts = texts;
    }

    void show(Liveness liveness, List<Locale> languages) {
        removeAll();
        add(
                hint("gong", Phrase.GONG, languages),
                hint("gong-off", Phrase.GONG_OFF, languages),
                word(liveness, languages));
    }

    /** Which of the two hints is seen is up to the script: only the browser knows whether it may make a sound. */
    private InEveryLanguage hint(String name, Phrase phrase, List<Locale> languages) {
        var hint = new InEveryLanguage(texts, languages, phrase);
        hint.addClassName(name);
        return hint;
    }

    private Span word(Liveness liveness, List<Locale> languages) {
        var isLive = liveness instanceof Liveness.Live;
        var word = new Span(texts.say(languages.getFirst(), isLive ? Phrase.LIVE : Phrase.NOT_LIVE));
        word.addClassName("live");
        word.getElement().setAttribute("data-test", "live").setAttribute("data-live", String.valueOf(isLive));
        return word;
    }
}
