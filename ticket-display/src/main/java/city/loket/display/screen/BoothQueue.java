package city.loket.display.screen;

import city.loket.display.feed.Board;
import city.loket.display.feed.Booth;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Beside the photo booth: how many wait for it, how long about, and what to do afterwards. */
final class BoothQueue extends Div {

    private final Texts texts;

    BoothQueue(Texts texts) {
        this.texts = texts;
        addClassName("booth-queue");
    }

    void show(Board board, List<Locale> languages) {
        removeAll();
        add(new H2(new InEveryLanguage(texts, languages, Phrase.BOOTH)));
        state(board.booth(), languages);
    }

    private void state(@Nullable Booth booth, List<Locale> languages) {
        if (booth == null || !booth.working()) {
            add(words("broken", languages, Phrase.BOOTH_OUT_OF_ORDER));
            return;
        }
        if (booth.atBooth() == 0) {
            add(words("free", languages, Phrase.BOOTH_FREE));
        } else {
            var count = new Div(String.valueOf(booth.atBooth()));
            count.addClassName("count");
            count.getElement().setAttribute("data-test", "booth-count");
            add(count, words("how-long", languages, Phrase.BOOTH_WAIT, booth.minutes()));
        }
        add(words("then", languages, Phrase.BOOTH_THEN));
    }

    private InEveryLanguage words(String className, List<Locale> languages, Phrase phrase, Object... arguments) {
        var words = new InEveryLanguage(texts, languages, phrase, arguments);
        words.addClassName(className);
        words.getElement().setAttribute("data-test", "booth-" + className);
        return words;
    }
}
