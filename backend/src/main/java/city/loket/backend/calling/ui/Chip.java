package city.loket.backend.calling.ui;

import com.vaadin.flow.component.html.Span;

/** A word in a meaning's colour: {@code call}, {@code wait}, {@code good} or {@code bad}. */
public final class Chip extends Span {

    public Chip(String meaning, String text) {
        super(text);
        addClassNames("chip", meaning);
    }
}
