package city.loket.display.screen;

import city.loket.display.feed.Board;
import city.loket.display.feed.Booth;
import city.loket.display.feed.Call;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** The quiet column: who was called earlier, how busy the photo booth is, and what to do first. */
final class SidePanel extends Div {

    private final Texts texts;

    SidePanel(Texts texts) {
        this.texts = texts;
        addClassName("side");
    }

    void show(Board board, List<Locale> languages) {
        removeAll();
        if (!board.earlier().isEmpty()) {
            add(new Section(texts, languages, Phrase.EARLIER, earlier(board.earlier())));
        }
        var booth = board.booth();
        if (booth != null) {
            add(new Section(texts, languages, Phrase.BOOTH, boothWords(booth, languages)));
        }
        if (booth != null && booth.working()) {
            var message = words(languages, Phrase.PHOTO_FIRST);
            message.addClassName("message");
            add(message);
        }
    }

    private static Div earlier(List<Call> calls) {
        var list = new Div();
        list.addClassName("earlier");
        for (var call : calls) {
            var entry = new Div(new Span(call.number()), new Span(call.counter()));
            entry.getElement().setAttribute("data-test", "earlier");
            list.add(entry);
        }
        return list;
    }

    private InEveryLanguage boothWords(Booth booth, List<Locale> languages) {
        if (!booth.working()) {
            return words(languages, Phrase.BOOTH_OUT_OF_ORDER);
        }
        return booth.atBooth() == 0
                ? words(languages, Phrase.BOOTH_FREE)
                : words(languages, Phrase.BOOTH_BUSY, booth.atBooth(), booth.minutes());
    }

    private InEveryLanguage words(List<Locale> languages, Phrase phrase, Object... arguments) {
        var words = new InEveryLanguage(texts, languages, phrase, arguments);
        words.addClassName("words");
        return words;
    }
}
