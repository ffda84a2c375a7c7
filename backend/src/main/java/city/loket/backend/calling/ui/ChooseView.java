package city.loket.backend.calling.ui;

import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Takeover;
import city.loket.backend.calling.Takeovers;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.platform.ui.Ticks;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.Skills;
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
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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
    private final Ticks ticks;
    private final Message message = new Message();
    private final Hall hall;
    private final Takeovers takeovers;
    private final LoketClock clock;
    /** The question for a counter whose fate is shown; 0 for none. */
    private long watched;

    private @Nullable Live live;

    ChooseView(
            Workplace workplace,
            Seat seat,
            CounterSessions sessions,
            Takeovers takeovers,
            Counters counters,
            Services services,
            Skills skills,
            Offices offices,
            OfficeWatch watch,
            LoketClock clock,
            AuthenticationContext authentication) {
        this.workplace = workplace;
        this.seat = seat;
        this.sessions = sessions;
        this.takeovers = takeovers;
        this.clock = clock;
        this.watch = watch;
        staff = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        office = new OfficeId(staff.office());
        speech = Speech.of(
                ConsoleLanguage.of(UI.getCurrent()), offices.get(office).zone());
        ticks = new Ticks(speech.say("choose.services"), ticks(services, skills.of(office, staff.staffId())));
        var bar = new ConsoleBar(speech.words().language(), staff.displayName(), authentication);
        bar.show(
                offices.get(office).municipality() + " · " + offices.get(office).name());
        hall = new Hall(speech, counters.of(office), staff.role() != Role.AGENT, new Choices());
        addClassName("choose");
        var pages = new Nav(ways());
        pages.addClassName("ways");
        pages.getElement().setAttribute("aria-label", speech.say("pages"));
        add(bar, new Main(pages, new H2(speech.say("choose.counter", staff.displayName())), message, hall, ticks));
    }

    /** Ticked is what they handle here already, otherwise what they serve as a rule. */
    private List<Ticks.Tick> ticks(Services services, Set<ServiceId> usual) {
        var on = workplace.session(staff).map(CounterSession::services).orElse(usual);
        return services.served(office).stream()
                .map(service -> new Ticks.Tick(
                        service.code(),
                        speech.name(service),
                        on.contains(service.id()),
                        usual.contains(service.id()) ? "" : speech.say("choose.unusual")))
                .toList();
    }

    private Component[] ways() {
        return switch (staff.role()) {
            case AGENT -> ways("reception", "book", "appointments");
            case SUPERVISOR -> ways("reception", "book", "appointments", "statistics", "closures", "audit", "staff");
            case ADMIN ->
                ways("reception", "book", "appointments", "statistics", "closures", "audit", "staff", "catalogue");
        };
    }

    private Component[] ways(String... pages) {
        return Stream.of(pages).map(this::way).toArray(Component[]::new);
    }

    /** To a page of the console that is called like its text. */
    private Anchor way(String page) {
        return new Anchor("console/" + page, speech.say(page));
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
        var here = workplace.session(staff).map(CounterSession::counter).orElse(null);
        hall.show(sessions.occupants(office), here);
        var asked = takeovers.lastBy(staff.staffId()).filter(last -> last.outcome() == null || last.id() == watched);
        asked.ifPresent(takeover -> watched = takeover.id());
        hall.show(asked.orElse(null), clock.instant());
        if (asked.filter(takeover -> takeover.outcome() == Takeover.Outcome.YES).isPresent()) {
            getUI().ifPresent(ui -> ui.navigate(CounterView.class));
        }
    }

    /** Why this screen is shown instead of the counter's. */
    void tell(Told told) {
        message.show(told.in(speech.words()));
    }

    private final class Choices implements Hall.Pressed {

        @Override
        public void open(Counter counter, boolean move, PressEvent event) {
            sit(() -> seat.open(staff, counter.id(), ticks.ticked(), move, event.command()));
        }

        @Override
        public void ask(Counter counter, PressEvent event) {
            choose(() -> seat.ask(staff, counter.id(), ticks.ticked(), event.command()));
        }

        @Override
        public void takeOver(Counter counter, PressEvent event) {
            sit(() -> seat.takeOver(staff, counter.id(), ticks.ticked(), event.command()));
        }

        private void sit(Supplier<Told> act) {
            if (choose(act)) {
                getUI().ifPresent(ui -> ui.navigate(CounterView.class));
            }
        }

        /** Whether it was done. */
        private boolean choose(Supplier<Told> act) {
            var told = ticks.ticked().isEmpty() ? Told.of("no-service") : act.get();
            tell(told);
            draw();
            return told.nothing();
        }
    }
}
