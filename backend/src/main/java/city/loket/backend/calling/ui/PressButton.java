package city.loket.backend.calling.ui;

import city.loket.backend.platform.CommandId;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A button of the console. Each time it is drawn it stands for a new command. */
public final class PressButton extends NativeButton {

    public PressButton(String test, String label, String... classNames) {
        addClassNames(classNames);
        getElement().setAttribute("type", "button").setAttribute("data-test", test);
        add(new Span(label));
        offer(null);
    }

    /** Also reached by this key, which {@code console.js} listens to. */
    public PressButton key(String key) {
        var hint = new Span(key);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        add(hint);
        getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key.replace("Ctrl", "Control"));
        return this;
    }

    public PressButton on(ComponentEventListener<PressEvent> listener) {
        addListener(PressEvent.class, listener);
        return this;
    }

    /** From now on a press is a new command, for this visitor. */
    public void offer(@Nullable VisitId visit) {
        getElement().setAttribute("data-command", CommandId.random().value());
        getElement().setAttribute("data-visit", visit == null ? "" : String.valueOf(visit.value()));
    }

    /** What a press would carry now. */
    public PressEvent press() {
        return new PressEvent(
                this,
                false,
                getElement().getAttribute("data-command"),
                getElement().getAttribute("data-visit"));
    }
}
