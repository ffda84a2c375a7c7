package city.loket.display.screen;

import city.loket.display.feed.Call;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;

/** Tells of calls to those who do not look: a gong, a voice where the browser has one, and words for screen readers. */
@JavaScript("context://screen/screen.js")
final class Announcer extends Div {

    private final Texts texts;

    Announcer(Texts texts) {
        this.texts = texts;
        addClassName("announcer");
        getElement().setAttribute("aria-live", "assertive").setAttribute("data-test", "announced");
    }

    void announce(List<Call> calls, List<Locale> languages) {
        if (calls.isEmpty()) {
            return;
        }
        removeAll();
        for (var call : calls) {
            var language = languageOf(call, languages);
            add(words(language, texts.say(language, Phrase.CALL, call.number(), call.counter())));
            var spoken = texts.say(language, Phrase.CALL, spelled(call.number()), call.counter());
            getElement()
                    .executeJs(
                            "loket.ring($0, $1, $2)",
                            spoken,
                            language.toLanguageTag(),
                            Bell.tooLate(call).getEpochSecond());
        }
    }

    private static Locale languageOf(Call call, List<Locale> languages) {
        return Texts.LANGUAGES.contains(call.language()) ? call.language() : languages.getFirst();
    }

    private static Paragraph words(Locale language, String text) {
        var words = new Paragraph(text);
        words.getElement().setAttribute("lang", language.toLanguageTag());
        return words;
    }

    /** "A042" as a voice should read it: sign by sign, as it stands on the ticket. */
    private static String spelled(String number) {
        return String.join(" ", number.split(""));
    }
}
