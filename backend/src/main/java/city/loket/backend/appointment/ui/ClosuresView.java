package city.loket.backend.appointment.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Closing;
import city.loket.backend.appointment.Place;
import city.loket.backend.appointment.Relocation;
import city.loket.backend.appointment.Remark;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Closure;
import city.loket.backend.office.Closures;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;

/** Closing days, and deciding of each appointment that a closed day hits. It shows what is in the database now. */
@Route("console/closures")
@RolesAllowed({"SUPERVISOR", "ADMIN"})
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://closures.css")
@JavaScript("context://console.js")
class ClosuresView extends Div implements HasDynamicTitle, DecisionCard.Decisions {

    private static final int PLACES = 200;

    private final Closer closer;
    private final Closing closing;
    private final Closures closures;
    private final Relocation relocation;
    private final LoketClock clock;
    private final SignedInStaff staff;
    private final Office office;
    private final Closed closed;
    private final ClosureForm form;
    private final Paragraph message = new Paragraph();
    private final Div left = new Div();
    private final DecidePanel decide;
    private final ComingPanel coming;

    ClosuresView(
            Closer closer,
            Closing closing,
            Closures closures,
            Relocation relocation,
            Appointments appointments,
            Services services,
            Offices offices,
            LoketClock clock,
            AuthenticationContext authentication) {
        this.closer = closer;
        this.closing = closing;
        this.closures = closures;
        this.relocation = relocation;
        this.clock = clock;
        staff = authentication.getAuthenticatedUser(SignedInStaff.class).orElseThrow();
        office = offices.get(new OfficeId(staff.office()));
        closed = new Closed(office, services, Words.of("closures", ConsoleLanguage.of(UI.getCurrent())));
        form = new ClosureForm(closed, () -> office.day(clock.instant()), this::preview);
        decide = new DecidePanel(closed, appointments::contact, this);
        coming = new ComingPanel(closed, closure -> closures.isByStaff(office.id(), closure), this::reopen);
        addClassName("closures");
        add(bar(authentication), main());
        draw();
    }

    @Override
    public String getPageTitle() {
        return closed.words().say("title");
    }

    private ConsoleBar bar(AuthenticationContext authentication) {
        var back = new Anchor("console", closed.words().say("back"));
        back.addClassName("quiet");
        var bar = new ConsoleBar(closed.words().language(), staff.displayName(), authentication, back);
        bar.show(office.municipality() + " · " + office.name());
        return bar;
    }

    private Main main() {
        message.getElement()
                .setAttribute("role", "status")
                .setAttribute("tabindex", "-1")
                .setAttribute("data-test", "message");
        message.addClassName("told");
        left.addClassName("left");
        var columns = new Div(left, new Div(decide, coming));
        columns.addClassName("columns");
        return new Main(new H2(closed.words().say("title")), message, columns);
    }

    private void draw() {
        left.removeAll();
        left.add(form);
        decide.show(closing.undecided(office));
        coming.show(closures.coming(office.id(), office.day(clock.instant())));
    }

    private void preview(Closure closure) {
        message.setText("");
        left.removeAll();
        left.add(new HitPanel(
                closed, closure, closing.hit(office, closure), command -> close(closure, command), this::draw));
    }

    private void close(Closure closure, CommandId command) {
        form.clear();
        tell(closer.close(office, closure, staff.actor(), command));
    }

    private void reopen(Closure closure, CommandId command) {
        tell(closer.reopen(office, closure, staff.actor(), command));
    }

    @Override
    public List<Place> next(Appointment appointment, Instant from) {
        return relocation.next(office, appointment, from, PLACES);
    }

    @Override
    public void move(Appointment appointment, Instant to, CommandId command) {
        tell(closer.move(office, appointment, to, staff.actor(), command));
    }

    @Override
    public void cancel(Appointment appointment, Remark told, CommandId command) {
        tell(closer.cancel(appointment, told, staff.actor(), command));
    }

    @Override
    public void keep(Appointment appointment, CommandId command) {
        tell(closer.keep(appointment, staff.actor(), command));
    }

    private void tell(String what) {
        draw();
        message.setText(closed.words().say("told." + what));
        message.getElement().callJsFunction("focus");
    }
}
