package city.loket.kiosk.attendant;

import city.loket.kiosk.words.Language;
import city.loket.kiosk.words.Words;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;

/** Where the attendant is, in which language, and the way back to the visitors' page. */
final class Bar extends Header {

    Bar(Words words, Consumer<Language> speak, Runnable leave) {
        var languages = new Span();
        for (var language : Language.values()) {
            var button = new NativeButton(language.tag().toUpperCase(Locale.ROOT), _ -> speak.accept(language));
            button.setAriaLabel(language.ownName());
            button.getElement().setAttribute("aria-pressed", String.valueOf(language == words.language()));
            languages.add(button);
        }
        var back = new NativeButton(words.of("attendant.back"), _ -> leave.run());
        back.addClassName("main");
        add(new H1(words.of("attendant.title")), languages, back);
    }
}
