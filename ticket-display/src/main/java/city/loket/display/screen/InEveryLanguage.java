package city.loket.display.screen;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** The same phrase in each language of the office, in its order; every language is marked for screen readers. */
final class InEveryLanguage extends Span {

    InEveryLanguage(Texts texts, List<Locale> languages, Phrase phrase, Object... arguments) {
        addClassName("languages");
        languages.stream()
                .map(language -> in(language, texts.say(language, phrase, arguments)))
                .forEach(this::add);
    }

    private static Span in(Locale language, String words) {
        var span = new Span(words);
        span.getElement().setAttribute("lang", language.toLanguageTag());
        return span;
    }
}
