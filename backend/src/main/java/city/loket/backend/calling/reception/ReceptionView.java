package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.Live;
import city.loket.backend.calling.ui.Message;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.catalogue.Search;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.staff.StaffMember;
import city.loket.backend.visit.Inquiry;
import city.loket.backend.visit.OfficeWatch;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Reception's page: one field for whoever stands at the desk, what follows from it, and beside it everybody who is in the building. */
@Route("console/reception")
@RolesAllowed("AGENT")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://reception.css")
@JavaScript("context://console.js")
class ReceptionView extends Div implements HasDynamicTitle, AskBar.Asked {

    private final Reception reception;
    private final Inquiry inquiry;
    private final Hall hall;
    private final Services services;
    private final Offices offices;
    private final OfficeWatch watch;
    private final LoketClock clock;
    private final StaffMember staff;
    private final Office office;
    private final Speech speech;
    private final DoorWords door;
    private final AskBar ask;
    private final Message message = new Message();
    private final Div answer = new Div();
    private final ServiceList offered;
    private final Visitor visitor;
    private final HallTable everybody;
    private @Nullable Live live;

    ReceptionView(
            Reception reception,
            Inquiry inquiry,
            Visitor.Means means,
            Hall hall,
            Services services,
            Offices offices,
            OfficeWatch watch,
            LoketClock clock,
            AuthenticationContext authentication) {
        this.reception = reception;
        this.inquiry = inquiry;
        this.hall = hall;
        this.services = services;
        this.offices = offices;
        this.watch = watch;
        this.clock = clock;
        staff = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        office = offices.get(new OfficeId(staff.office()));
        var language = ConsoleLanguage.of(UI.getCurrent());
        speech = new Speech(Words.of("reception", language), office.zone());
        door = new DoorWords(speech);
        ask = new AskBar(speech, this);
        offered = new ServiceList(speech, speech.say("services"), (service, event) -> begin(service));
        visitor = new Visitor(means, speech, staff, new Page());
        everybody = new HallTable(speech, this::open);
        answer.addClassName("answer");
        var desk = new Section(ask, message, answer);
        desk.getElement().setAttribute("aria-label", speech.say("title"));
        addClassName("reception");
        add(bar(authentication), new Main(desk, everybody));
        startOver();
    }

    private ConsoleBar bar(AuthenticationContext authentication) {
        var back = new Anchor("console", speech.say("counters"));
        back.addClassName("quiet");
        var bar = new ConsoleBar(speech.words().language(), staff.displayName(), authentication, back);
        bar.show(speech.say("title"));
        return bar;
    }

    @Override
    public String getPageTitle() {
        return speech.say("title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live = Live.start(attached.getUI(), watch, office.id(), this::draw);
        draw();
        ask.becomeReady();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (live != null) {
            live.end();
        }
    }

    private void draw() {
        visitor.draw();
        everybody.show(hall.of(office), clock.instant(), visitor.shown());
    }

    private void answer(Component... components) {
        visitor.forget();
        answer.removeAll();
        answer.add(components);
    }

    /** Nobody stands at the desk; a service may be chosen for who comes next. */
    private void startOver() {
        offered.show(services.of(office.id()));
        answer(offered);
    }

    @Override
    public void typed(String text) {
        everybody.narrow(text.strip());
        message.show("");
        offered.show(services.of(office.id()).stream()
                .filter(new Search(text)::finds)
                .toList());
        answer(offered);
    }

    @Override
    public void entered(String text) {
        everybody.narrow("");
        message.show("");
        switch (inquiry.about(office, text)) {
            case Inquiry.Answer.Visitors(var found)
            when found.size() == 1 -> open(found.getFirst().id());
            case Inquiry.Answer.Visitors(var found) -> answer(new Several(speech, found, this::open));
            case Inquiry.Answer.Expected expected -> expect(expected);
            case Inquiry.Answer.Elsewhere(var appointment) -> say(door.elsewhere(offices.get(appointment.office())));
            case Inquiry.Answer.Nobody _ -> search(text);
        }
        draw();
    }

    private void search(String text) {
        services.of(office.id()).stream()
                .filter(new Search(text)::finds)
                .findFirst()
                .ifPresentOrElse(this::begin, () -> say(speech.say("ask.nothing", text)));
    }

    private void expect(Inquiry.Answer.Expected expected) {
        var appointment = expected.appointment();
        var verdict = door.verdict(appointment, expected.verdict());
        if (DoorWords.mayEnter(expected.verdict())) {
            var service = services.get(office.id(), appointment.service());
            ask(Draft.of(service, appointment, clock.instant()), verdict);
        } else {
            say(verdict);
        }
    }

    private void begin(Service service) {
        if (service.walkIn()) {
            ask(Draft.walkIn(service, speech.words().language(), clock.instant()), "");
        } else {
            say(speech.say("told.appointment-needed"));
        }
    }

    private void ask(Draft draft, String note) {
        message.show("");
        ask.clearField();
        var form = new ArrivalForm(speech, draft, note, this::register, this::leaveOff);
        answer(form);
        form.takeFocus();
    }

    private void register(Draft draft, PressEvent event) {
        try {
            open(reception.register(staff, draft, event.command()));
            visitor.showPaper();
            ask.becomeReady();
        } catch (Refusal refusal) {
            say(door.refused(refusal, ""));
        }
    }

    private void leaveOff() {
        message.show("");
        startOver();
        ask.becomeReady();
    }

    private void open(VisitId id) {
        message.show("");
        ask.clearField();
        answer(visitor);
        visitor.open(id);
        draw();
    }

    private void say(String text) {
        message.show(text);
        draw();
    }

    /** What the visitor's card tells this page. */
    private final class Page implements Visitor.Page {

        @Override
        public void say(String text) {
            ReceptionView.this.say(text);
        }

        @Override
        public void closed() {
            leaveOff();
            draw();
        }
    }
}
