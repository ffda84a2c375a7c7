package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Outcome.Done;
import city.loket.backend.appointment.Outcome.Not;
import city.loket.backend.appointment.Remark;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.ui.ConsoleLanguage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The appointments of a day, and what a clerk does with one for whoever calls: find, move, cancel, check in. */
@Route("console/appointments")
@RolesAllowed("AGENT")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://appointments.css")
@JavaScript("context://console.js")
class DayView extends Div implements BeforeEnterObserver, HasDynamicTitle, AppointmentCard.Acts {

    private final PhoneDesk desk;
    private final Diary diary;
    private final Clerk clerk;
    private final Spoken spoken;
    private final DayPanel day;
    private final Paragraph told = new Paragraph();
    private final Div card = new Div();

    DayView(PhoneDesk desk, Diary diary, Services services, Offices offices, AuthenticationContext authentication) {
        this.desk = desk;
        this.diary = diary;
        clerk = Clerk.of(authentication);
        var office = offices.get(new OfficeId(clerk.staff().office()));
        spoken = Spoken.of(office, services, ConsoleLanguage.of(UI.getCurrent()));
        day = new DayPanel(spoken, diary, diary.today(office), this::open);
        told.addClassName("told");
        told.getElement().setAttribute("role", "status").setAttribute("data-test", "told");
        card.add(new Paragraph(spoken.words().say("day.hint")));
        addClassNames("phone", "days");
        var book = PhoneFrame.way("console/book", spoken.words().say("book.title"));
        var counters = PhoneFrame.way("console", spoken.words().say("counters"));
        add(
                PhoneFrame.bar(spoken, clerk, authentication, book, counters),
                PhoneFrame.columns(new H2(getPageTitle()), day, new Div(told, card)));
    }

    @Override
    public String getPageTitle() {
        return spoken.words().say("day.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("code").ifPresent(day::find);
    }

    private void open(Appointment listed) {
        told.setText("");
        show(diary.again(listed).orElse(listed));
    }

    private void show(Appointment appointment) {
        card.removeAll();
        card.add(new AppointmentCard(spoken, appointment, diary.door(spoken.office(), appointment), this));
    }

    @Override
    public Component mover(Appointment appointment) {
        return new MovePanel(
                spoken, diary, appointment, (wish, startsAt, command) -> move(appointment, wish, startsAt, command));
    }

    private void move(Appointment appointment, Wish wish, Instant startsAt, CommandId command) {
        tell(
                appointment,
                switch (desk.move(appointment, wish, startsAt, clerk.actor(), command)) {
                    case Done _ -> spoken.words().say("told.moved");
                    case Not(var why) -> spoken.why(why);
                });
    }

    @Override
    public void cancel(Appointment appointment, @Nullable Remark why, CommandId command) {
        var done = desk.cancel(appointment, why, clerk.actor(), command);
        tell(appointment, spoken.words().say(done ? "told.cancelled" : "told.changed"));
    }

    private void tell(Appointment appointment, String what) {
        day.draw();
        diary.again(appointment).ifPresent(this::show);
        told.setText(what);
    }
}
