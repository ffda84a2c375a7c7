package city.loket.display.screen;

import city.loket.display.feed.Board;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Where we are, and what time it is there. */
final class TopBar extends Header {

    private final H1 place = new H1("Loket");
    private final Span clock = new Span();

    TopBar() {
        clock.addClassName("clock");
        add(place, clock);
    }

    void show(Board board) {
        place.setText(board.municipality() + " · " + board.office());
    }

    void show(String time) {
        clock.setText(time);
    }
}
