package city.loket.backend.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;

/** A box to tick with its label behind it. */
public final class LabelledTick extends Div {

    private final Input tick = new Input();

    public LabelledTick(String id, String label, Runnable changed) {
        addClassName("tick");
        tick.setType("checkbox");
        tick.setId(id);
        tick.getElement()
                .setAttribute("data-test", id)
                .addPropertyChangeListener("checked", "change", change -> changed.run());
        var name = new NativeLabel(label);
        name.setFor(tick);
        add(tick, name);
    }

    public boolean isTicked() {
        return tick.getElement().getProperty("checked", false);
    }
}
