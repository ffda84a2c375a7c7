package city.loket.display.screen;

import city.loket.display.feed.Board;
import city.loket.display.feed.Call;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** Who is called: number, arrow, counter; the newest on top and in colour. */
final class CallRows extends Div {

    private final Texts texts;

    CallRows(Texts texts) {
        this.texts = texts;
        addClassName("calls");
        getElement().setAttribute("role", "group");
    }

    void show(Board board, List<Locale> languages, List<Call> rungNow) {
        removeAll();
        if (board.calls().isEmpty()) {
            showNobody(languages);
        } else {
            showCalls(board.calls(), languages, rungNow);
        }
    }

    private void showNobody(List<Locale> languages) {
        getElement().setAttribute("data-density", "nobody");
        var kindWords = new InEveryLanguage(texts, languages, Phrase.NOBODY_CALLED);
        kindWords.addClassName("nobody");
        add(kindWords);
    }

    private void showCalls(List<Call> calls, List<Locale> languages, List<Call> rungNow) {
        var density = Density.of(calls.size());
        var rows = density.rows(calls.size());
        getElement().setAttribute("data-density", density.attribute());
        add(captions(languages));
        for (var call : calls.subList(0, rows)) {
            add(row(call, call == calls.getFirst(), rungNow.contains(call)));
        }
        if (rows < calls.size()) {
            add(more(languages, calls.size() - rows));
        }
    }

    private Div captions(List<Locale> languages) {
        var captions = new Div(
                new InEveryLanguage(texts, languages, Phrase.NUMBER),
                new InEveryLanguage(texts, languages, Phrase.COUNTER));
        captions.addClassName("captions");
        return captions;
    }

    private static Div row(Call call, boolean newest, boolean rings) {
        var arrow = new Span();
        arrow.addClassName("arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var row = new Div(new Span(call.number()), arrow, new Span(call.counter()));
        row.addClassName("row");
        row.setClassName("newest", newest);
        row.setClassName("rings", rings);
        row.getElement()
                .setAttribute("data-test", "call")
                .setAttribute("data-number", call.number())
                .setAttribute("data-counter", call.counter());
        return row;
    }

    private Div more(List<Locale> languages, int count) {
        var more = new Div(new InEveryLanguage(texts, languages, Phrase.MORE_CALLS, count));
        more.addClassNames("row", "more");
        return more;
    }
}
