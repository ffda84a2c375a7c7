package city.loket.backend.calling.ui;

import city.loket.backend.visit.Verb;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Offers to take back the last mis-click as long as that is possible; {@code console.js} counts the seconds and hides it. */
final class UndoBar extends Div {

    private final Speech speech;
    private final Pressed pressed;
    private @Nullable Offer shown;

    UndoBar(Speech speech, Pressed pressed) {
        this.speech = speech;
        this.pressed = pressed;
        addClassName("undo");
    }

    void show(Picture picture) {
        var offer = picture.undo();
        if (!Objects.equals(offer, shown)) {
            shown = offer;
            removeAll();
            if (offer != null) {
                add(button(offer, picture.now()));
            }
        }
    }

    private PressButton button(Offer offer, Instant now) {
        var left = new Span();
        left.addClassName("left");
        left.getElement()
                .setAttribute("data-until", String.valueOf(offer.until().toEpochMilli()))
                .setAttribute("data-now", String.valueOf(now.toEpochMilli()));
        var button = new PressButton("undo", speech.undo(offer)).on(event -> pressed.undo(offer, event));
        button.add(left);
        button.key(Key.UNDO.key()).offer(offer.visit());
        button.getElement().setAttribute("data-fleeting", true);
        return button;
    }

    /** What happens when the mis-click is taken back. */
    interface Pressed {
        void undo(Offer offer, PressEvent event);
    }

    /** A clerk's last act about a visitor, which can be taken back until then. */
    record Offer(VisitId visit, String number, Verb verb, Instant until) {}
}
