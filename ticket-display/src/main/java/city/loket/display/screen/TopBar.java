package city.loket.display.screen;

import city.loket.display.feed.Board;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** Where we are, how long it takes there, and what time it is. */
final class TopBar extends Header {

    private final H1 place = new H1("Loket");
    private final WaitLine waits;
    private final Span clock = new Span();

    TopBar(Texts texts) {
        waits = new WaitLine(texts);
        clock.addClassName("clock");
        add(place, waits, clock);
    }

    void show(Board board, List<Locale> languages) {
        waits.show(board.waits(), languages);
        place.setText(board.municipality() + " · " + board.office());
    }

    void show(String time) {
        clock.setText(time);
    }
}
