package city.loket.backend.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Things of which any may be chosen, each with a tick. */
@Tag("fieldset")
public final class Ticks extends Component {

    private final Set<String> ticked = new LinkedHashSet<>();

    public Ticks(String legend, List<Tick> ticks) {
        getElement().getClassList().add("services");
        getElement().appendChild(new Element("legend").setText(legend));
        ticks.forEach(tick -> getElement().appendChild(drawn(tick).getElement()));
    }

    private NativeLabel drawn(Tick tick) {
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("data-test", "service-" + tick.code()).setProperty("checked", tick.on());
        box.getElement()
                .addPropertyChangeListener(
                        "checked", "change", change -> set(tick.code(), Boolean.TRUE.equals(change.getValue())));
        set(tick.code(), tick.on());
        var label = new NativeLabel();
        label.add(box, new Span(tick.text()));
        if (!tick.note().isEmpty()) {
            var note = new Span(tick.note());
            note.addClassName("note");
            label.add(note);
        }
        return label;
    }

    private void set(String code, boolean on) {
        if (on) {
            ticked.add(code);
        } else {
            ticked.remove(code);
        }
    }

    /** The codes of what is chosen now. */
    public Set<String> ticked() {
        return Set.copyOf(ticked);
    }

    /** @param note said beside the text; empty for nothing */
    public record Tick(String code, String text, boolean on, String note) {}
}
