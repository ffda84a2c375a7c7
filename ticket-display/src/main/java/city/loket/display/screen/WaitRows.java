package city.loket.display.screen;

import city.loket.display.feed.Wait;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How long it takes, by the letter of the number; and for which letters no counter is open. */
final class WaitRows extends Div {

    WaitRows(Texts texts, List<Locale> languages, List<Wait> waits) {
        addClassName("waits");
        waits.stream().filter(Wait::known).map(WaitRows::row).forEach(this::add);
        var closed =
                waits.stream().filter(wait -> !wait.known()).map(Wait::letter).collect(Collectors.joining(", "));
        if (!closed.isEmpty()) {
            var words = new InEveryLanguage(texts, languages, Phrase.WAIT_CLOSED, closed);
            words.addClassName("closed");
            add(words);
        }
    }

    private static Div row(Wait wait) {
        var row = new Div(new Span(wait.letter()), new Span(wait.told()));
        row.addClassName("wait");
        row.getElement().setAttribute("data-test", "wait");
        return row;
    }
}
