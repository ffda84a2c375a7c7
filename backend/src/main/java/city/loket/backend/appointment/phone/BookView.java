package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.QrSvg;
import city.loket.backend.platform.ui.ConsoleLanguage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.function.Function;

/** Booking for whoever is on the phone, or stands at the counter and has to come again: what for, when, and how to be reached. */
@Route("console/book")
@RolesAllowed("AGENT")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://appointments.css")
@JavaScript("context://console.js")
class BookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PhoneDesk desk;
    private final Diary diary;
    private final LoketProperties loket;
    private final Clerk clerk;
    private final Spoken spoken;
    private final Function<Occasion, BookStage> stages;
    private final H2 title = new H2();
    private final Div left = new Div();
    private final Div right = new Div();
    private Occasion occasion = Occasion.CALL;
    private BookStage stage;
    private WishPanel wish;

    BookView(
            PhoneDesk desk,
            Diary diary,
            Services services,
            Offices offices,
            LoketProperties loket,
            Validator validator,
            AuthenticationContext authentication) {
        this.desk = desk;
        this.diary = diary;
        this.loket = loket;
        clerk = Clerk.of(authentication);
        var office = offices.get(new OfficeId(clerk.staff().office()));
        spoken = Spoken.of(office, services, ConsoleLanguage.of(UI.getCurrent()));
        stages = why -> new BookStage(spoken, desk, diary, validator, clerk, why, this::made);
        stage = stages.apply(occasion);
        wish = wish();
        addClassName("phone");
        var day = PhoneFrame.way("console/appointments", spoken.words().say("day.title"));
        var counters = PhoneFrame.way("console", spoken.words().say("counters"));
        add(PhoneFrame.bar(spoken, clerk, authentication, day, counters), PhoneFrame.columns(title, left, right));
    }

    @Override
    public String getPageTitle() {
        return spoken.words().say(occasion.visit() == null ? "book.title" : "book.follow-up");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        occasion = Occasion.of(event.getLocation().getQueryParameters());
        title.setText(getPageTitle());
        begin();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stage.giveBack();
    }

    private void begin() {
        stage.giveBack();
        stage = stages.apply(occasion);
        wish = wish();
        left.removeAll();
        left.add(wish);
        spoken.services().find(spoken.office().id(), occasion.service()).ifPresentOrElse(wish::choose, wish::find);
    }

    private WishPanel wish() {
        return new WishPanel(spoken, diary.today(spoken.office()), this::wished, () -> stage.focusFirst());
    }

    private void wished() {
        right.removeAll();
        wish.choice()
                .ifPresentOrElse(
                        choice -> {
                            stage.offer(choice);
                            right.add(stage);
                        },
                        () -> right.add(new Span(spoken.words().say("wish.hint"))));
    }

    private void made(Appointment appointment) {
        right.removeAll();
        var qr = QrSvg.of(loket.appointmentUrl(appointment.token()));
        right.add(new MadePanel(spoken, appointment, qr, next(), command -> undo(appointment, command)));
    }

    private Component next() {
        if (occasion.visit() != null) {
            var back = new Anchor("console/counter", spoken.words().say("made.counter"));
            back.addClassName("strong");
            back.getElement().setAttribute("data-test", "to-counter");
            return back;
        }
        var next = new NativeButton(spoken.words().say("made.next"), click -> begin());
        next.addClassName("strong");
        next.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-test", "next")
                .setAttribute("data-key", "Enter");
        return next;
    }

    /** What was asked before is still there, so that another time can be picked. */
    private void undo(Appointment appointment, CommandId command) {
        var undone = desk.cancel(appointment, null, clerk.actor(), command);
        wished();
        stage.tell(new Span(spoken.words().say(undone ? "told.cancelled" : "told.changed")));
    }
}
