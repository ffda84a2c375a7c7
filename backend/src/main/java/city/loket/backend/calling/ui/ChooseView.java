package city.loket.backend.calling.ui;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Counter;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.staff.StaffMember;
import city.loket.backend.visit.OfficeWatch;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a shift begins: which counter, and which services. The services of the last time are ticked. */
@Route("console")
@RouteAlias("")
@RolesAllowed("AGENT")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@JavaScript("context://console.js")
class ChooseView extends Div implements HasDynamicTitle {

    private final Workplace workplace;
    private final Seat seat;
    private final CounterSessions sessions;
    private final OfficeWatch watch;
    private final StaffMember staff;
    private final OfficeId office;
    private final Speech speech;
    private final ServiceTicks ticks;
    private final Question question;
    private final Message message = new Message();
    private final Map<CounterId, CounterButton> buttons = new LinkedHashMap<>();
    private @Nullable Live live;

    ChooseView(
            Workplace workplace,
            Seat seat,
            CounterSessions sessions,
            Counters counters,
            Services services,
            Offices offices,
            OfficeWatch watch,
            AuthenticationContext authentication) {
        this.workplace = workplace;
        this.seat = seat;
        this.sessions = sessions;
        this.watch = watch;
        staff = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        office = new OfficeId(staff.office());
        speech = Speech.of(
                ConsoleLanguage.of(UI.getCurrent()), offices.get(office).zone());
        ticks = new ServiceTicks(speech, services.served(office), Set.of());
        question = new Question("move", speech);
        var bar = new ConsoleBar(speech.words().language(), staff.displayName(), authentication, ways());
        bar.show(
                offices.get(office).municipality() + " · " + offices.get(office).name());
        var hall = new Div();
        hall.addClassName("hall");
        counters.of(office).forEach(counter -> hall.add(button(counter)));
        addClassName("choose");
        add(bar, new Main(new H2(speech.say("choose.counter", staff.displayName())), message, hall, question, ticks));
    }

    private CounterButton button(Counter counter) {
        var button = new CounterButton(speech, counter, event -> open(counter, event));
        buttons.put(counter.id(), button);
        return button;
    }

    private Component[] ways() {
        return switch (staff.role()) {
            case AGENT -> ways("photos");
            case SUPERVISOR -> ways("photos", "statistics", "closures", "audit");
            case ADMIN -> ways("photos", "statistics", "closures", "audit", "staff", "catalogue");
        };
    }

    private Component[] ways(String... pages) {
        return Stream.of(pages).map(this::way).toArray(Component[]::new);
    }

    /** To a page of the console that is called like its text. */
    private Anchor way(String page) {
        var way = new Anchor("console/" + page, speech.say(page));
        way.addClassName("quiet");
        return way;
    }

    @Override
    public String getPageTitle() {
        return speech.say("choose.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live = Live.start(attached.getUI(), watch, office, this::draw);
        draw();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (live != null) {
            live.end();
        }
    }

    private void draw() {
        var occupants = sessions.occupants(office);
        var mine = workplace.session(staff).map(CounterSession::counter);
        buttons.forEach((counter, button) ->
                button.show(occupants.get(counter), mine.filter(counter::equals).isPresent()));
    }

    private void open(Counter counter, PressEvent event) {
        var here = workplace.session(staff).map(CounterSession::counter);
        if (here.isEmpty() || here.get().equals(counter.id())) {
            open(counter, false, event);
        } else {
            question.ask(
                    speech.say("move-counter", counterName(here.get()), counter.name()),
                    speech.say("move-counter.do", counter.name()),
                    sure -> open(counter, true, sure));
        }
    }

    private String counterName(CounterId id) {
        return Objects.requireNonNull(buttons.get(id)).name();
    }

    private void open(Counter counter, boolean move, PressEvent event) {
        var told = ticks.ticked().isEmpty()
                ? Told.of("no-service")
                : seat.open(staff, counter.id(), ticks.ticked(), move, event.command());
        message.show(told.in(speech.words()));
        if (told.nothing()) {
            getUI().ifPresent(ui -> ui.navigate(CounterView.class));
        } else {
            draw();
        }
    }
}
