package city.loket.backend.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;

/** A field under its label. */
final class Labelled extends Div {

    Labelled(String label, String id, Component field) {
        field.setId(id);
        var text = new NativeLabel(label);
        text.setFor(id);
        addClassName("labelled");
        add(text, field);
    }
}
