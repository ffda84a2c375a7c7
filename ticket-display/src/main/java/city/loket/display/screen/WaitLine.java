package city.loket.display.screen;

import city.loket.display.feed.Wait;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** How long it takes, in minutes, by the letter of the number: one line, whose figures need no language. */
final class WaitLine extends Div {

    private final Texts texts;

    WaitLine(Texts texts) {
        this.texts = texts;
        addClassName("waits");
    }

    void show(List<Wait> waits, List<Locale> languages) {
        removeAll();
        setVisible(!waits.isEmpty());
        add(new InEveryLanguage(texts, languages, Phrase.WAIT), letters(waits));
    }

    private static Div letters(List<Wait> waits) {
        var letters = new Div();
        letters.addClassName("letters");
        for (var wait : waits) {
            var letter = new Span(new Span(wait.letter()), new Span(wait.told()));
            letter.getElement().setAttribute("data-test", "wait");
            letters.add(letter);
        }
        return letters;
    }
}
