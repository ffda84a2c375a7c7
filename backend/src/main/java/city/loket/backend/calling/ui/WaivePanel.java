package city.loket.backend.calling.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.visit.Visit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks why a photo is not needed. It opens below the queue, and nothing happens before the reason is given. */
public final class WaivePanel extends Section {

    private static final int LONGEST_REASON = 200;

    private final Speech speech;
    private final H2 whose = new H2();
    private final Input reason = new Input(ValueChangeMode.EAGER);
    private final PressButton waive;
    private @Nullable Whose asked;

    public WaivePanel(Speech speech, Pressed pressed) {
        this.speech = speech;
        addClassName("waive");
        reason.setId("waive-reason");
        reason.getElement()
                .setAttribute("maxlength", String.valueOf(LONGEST_REASON))
                .setAttribute("data-test", "reason");
        var label = new NativeLabel(speech.say("waive.reason"));
        label.setFor(reason);
        waive = new PressButton("waive", speech.say("waive.do"), "small", "strong").on(event -> {
            if (asked != null) {
                pressed.waive(asked, reason.getValue(), event);
            }
        });
        var back = new PressButton("waive-back", speech.say("waive.back"), "small").on(event -> close());
        var buttons = new Div(waive, back);
        buttons.addClassName("photo");
        add(whose, label, reason, buttons);
        close();
    }

    public void open(Whose whosePhoto) {
        asked = whosePhoto;
        whose.setText(speech.say("waive.whose", whosePhoto.visit().code(), speech.name(whosePhoto.service())));
        reason.setValue("");
        waive.offer(whosePhoto.visit().id());
        setVisible(true);
        reason.getElement().callJsFunction("focus");
    }

    public void close() {
        asked = null;
        setVisible(false);
    }

    /** What happens when the reason is given. */
    public interface Pressed {
        void waive(Whose whose, String reason, PressEvent event);
    }

    /** @param persons of the party; empty for all who lack a photo */
    public record Whose(Visit visit, Service service, List<Integer> persons) {}
}
