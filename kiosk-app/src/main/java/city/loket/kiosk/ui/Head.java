package city.loket.kiosk.ui;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The town, the office and what time it is there. */
final class Head extends Header {

    private final Span name = Marks.styled(new Span(), "name");
    private final Span clock = Marks.styled(new Span(), "clock");

    Head() {
        add(name, clock);
    }

    /** The browser moves the clock's hands by {@code data-zone} and {@code data-ahead}. */
    void show(Talk talk) {
        talk.office().ifPresent(office -> {
            name.setText(office.municipality() + " · " + office.office());
            clock.getElement().setAttribute("data-zone", office.zone().getId());
            clock.getElement()
                    .setAttribute(
                            "data-ahead", String.valueOf(talk.facts().ahead().toMillis()));
        });
    }
}
