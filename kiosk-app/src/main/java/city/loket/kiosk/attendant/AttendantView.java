package city.loket.kiosk.attendant;

import city.loket.kiosk.words.Language;
import city.loket.kiosk.words.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** First the PIN, then the page. It closes by itself when nobody touches it for two minutes. */
@Route("attendant")
@StyleSheet("context://attendant.css")
class AttendantView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LOOK_EVERY_MILLIS = 2000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Pin pin;
    private final Workshop workshop;
    private final InstantSource clock;
    private Words words = Words.in(Language.NL);
    private Instant touched;
    private boolean open;

    AttendantView(Pin pin, Workshop workshop, InstantSource clock) {
        this.pin = pin;
        this.workshop = workshop;
        this.clock = clock;
        touched = clock.instant();
        addClassName("attendant");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!pin.set()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return "Loket";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.setPollInterval(LOOK_EVERY_MILLIS);
        ui.addPollListener(_ -> leaveWhenForgotten());
        getElement()
                .addEventListener("pointerdown", _ -> touched = clock.instant())
                .throttle(1000);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }

    void speak(Language language) {
        words = Words.in(language);
        show();
    }

    void leave() {
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private void show() {
        getElement().setAttribute("lang", words.language().tag());
        removeAll();
        add(new Bar(words, this::speak, this::leave));
        add(open ? new Bench(workshop, words) : new PinPad(pin, words, this::unlocked));
    }

    private void unlocked() {
        open = true;
        show();
    }

    private void leaveWhenForgotten() {
        if (clock.instant().isAfter(touched.plus(PATIENCE))) {
            leave();
        }
    }
}
