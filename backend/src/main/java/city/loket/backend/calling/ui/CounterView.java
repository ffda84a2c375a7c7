package city.loket.backend.calling.ui;

import city.loket.backend.device.BoothId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.staff.StaffMember;
import city.loket.backend.visit.OfficeWatch;
import city.loket.backend.visit.Visit;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The screen of a counter. All that it shows is one {@link Picture}, drawn again whenever the office changes. */
@Route("console/counter")
@RolesAllowed("AGENT")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@JavaScript("context://console.js")
class CounterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Workplace workplace;
    private final Seat seat;
    private final BoothDesk booths;
    private final Pictures pictures;
    private final OfficeWatch watch;
    private final StaffMember staff;
    private final Speech speech;
    private final ConsoleBar bar;
    private final HandPanel hand;
    private final AskedPanel asked;
    private final TroublePanel troubles;
    private final QueuePanel queue;
    private final Corner corner;
    private final NewsPanel news;
    private String title = "Loket";
    /** The parked visitors whom the clerk knows to go back to the queue when the counter closes. */
    private String warnedOf = "";

    private @Nullable Live live;
    private @Nullable Picture shown;

    CounterView(
            Workplace workplace,
            Seat seat,
            PhotoDesk photos,
            TurnDesk turns,
            BoothDesk booths,
            Pictures pictures,
            Offices offices,
            OfficeWatch watch,
            LoketProperties loket,
            AuthenticationContext authentication) {
        this.workplace = workplace;
        this.seat = seat;
        this.booths = booths;
        this.pictures = pictures;
        this.watch = watch;
        staff = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        speech = Speech.of(
                ConsoleLanguage.of(UI.getCurrent()),
                offices.get(new OfficeId(staff.office())).zone());
        var close = new PressButton("close-counter", speech.say("close-counter"), "quiet").on(this::close);
        var toReception = new Anchor("console/reception", speech.say("reception"));
        toReception.addClassName("quiet");
        bar = new ConsoleBar(
                speech.words().language(), staff.displayName(), authentication, help(), toReception, close);
        hand = new HandPanel(speech, this::press);
        corner = new Corner(speech, photos, turns, staff, loket::ticketUrl, this::tell);
        troubles = new TroublePanel(speech);
        asked = new AskedPanel(speech, this::answer);
        queue = new QueuePanel(speech, corner);
        news = new NewsPanel(speech, new ParkedPanel(speech, this::press), new BoothPanel(speech, new BoothTurns()));
        var list = new Div(asked, troubles, queue, corner);
        list.addClassName("list");
        addClassName("desk");
        add(bar, new Main(hand, list), news, new KeyHelp(speech));
    }

    /** The overview of the keys is the browser's matter. */
    private PressButton help() {
        var help = new PressButton("help", speech.say("keys.open"), "quiet").key(Key.HELP.key());
        help.getElement().setAttribute("data-help", true);
        return help;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (workplace.session(staff).isEmpty()) {
            event.forwardTo(ChooseView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live = Live.start(attached.getUI(), watch, new OfficeId(staff.office()), this::draw);
        draw();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (live != null) {
            live.end();
        }
    }

    private void draw() {
        workplace.session(staff).map(pictures::of).ifPresentOrElse(this::show, this::leave);
    }

    private void show(Picture picture) {
        shown = picture;
        var where = speech.say("counter", picture.counter().name());
        bar.show(where, facts(picture));
        hand.show(picture);
        asked.show(picture);
        troubles.show(picture);
        queue.show(picture);
        corner.show(picture);
        news.show(picture);
        var number = picture.hand() == null ? "" : picture.hand().visit().numberText() + " · ";
        title = number + where;
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    private Component[] facts(Picture picture) {
        var names = picture.services().stream().map(speech::name).toList();
        var services = new Chip(
                "call", picture.everyService() ? speech.say("every-service") : speech.count("services", names.size()));
        services.setTitle(String.join(", ", names));
        var open =
                picture.onBreak() ? new Chip("wait", speech.say("state.break")) : new Chip("good", speech.say("open"));
        return new Component[] {open, services};
    }

    private void press(Move move, PressEvent event) {
        warnedOf = "";
        switch (move) {
            case REJECT_PHOTO -> Optional.ofNullable(shown).map(Picture::hand).ifPresent(corner::reject);
            case FOLLOW_UP -> Optional.ofNullable(shown).map(Picture::hand).ifPresent(this::followUp);
            case BREAK -> tell(seat.beginBreak(staff, event.command()));
            case GO_ON -> tell(seat.goOn(staff, event.command()));
            default -> {
                corner.close();
                tell(workplace.press(staff, move, event.visit(), event.command()));
            }
        }
    }

    /** The visit stays as it is; the page leads back here. */
    private void followUp(Hand hand) {
        var visit = hand.visit();
        var asked = QueryParameters.of("visit", String.valueOf(visit.id().value()))
                .merging("service", hand.service().code())
                .merging("language", visit.language().code());
        getUI().ifPresent(ui -> ui.navigate("console/book", asked));
    }

    private void tell(Told told) {
        hand.tell(told);
        draw();
    }

    /** Whoever is parked here goes back to the queue: the clerk is told so first. */
    private void close(PressEvent event) {
        var parked = shown == null ? List.<Visit>of() : shown.parked();
        var numbers = parked.stream().map(Visit::numberText).collect(Collectors.joining(", "));
        tell(numbers.equals(warnedOf) ? seat.close(staff, event.command()) : Told.of("parked-first", numbers));
        warnedOf = numbers;
    }

    private void answer(long question, boolean yes, PressEvent event) {
        tell(seat.answer(staff, question, yes, event.command()));
    }

    private void leave() {
        getUI().flatMap(ui -> ui.navigate(ChooseView.class)).ifPresent(view -> view.tell(Told.of("closed")));
    }

    private final class BoothTurns implements BoothPanel.Pressed {

        @Override
        public boolean outOfOrder(BoothId booth, String reason, PressEvent event) {
            var told = booths.outOfOrder(staff, booth, reason, event.command());
            hand.tell(told);
            draw();
            return told.nothing();
        }

        @Override
        public void workingAgain(BoothId booth, PressEvent event) {
            hand.tell(booths.workingAgain(staff, booth, event.command()));
            draw();
        }
    }
}
