package city.loket.backend.calling.reception;

import city.loket.backend.calling.Printout;
import city.loket.backend.calling.ui.PhotoDesk;
import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.Text;
import city.loket.backend.calling.ui.Told;
import city.loket.backend.calling.ui.WaivePanel;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Comeback;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.LeftReason;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The card of whoever stands at the desk, and what its buttons do. It shows what is true now. */
final class Visitor extends Div implements CardPanel.Pressed, CardPhotos.Pressed {

    private final Means means;
    private final Speech speech;
    private final Speech console;
    private final SignedInStaff staff;
    private final Page page;
    private final CardPanel panel;
    private final WaivePanel waive;
    private @Nullable VisitId id;
    private @Nullable Card card;

    Visitor(Means means, Speech speech, SignedInStaff staff, Page page) {
        this.means = means;
        this.speech = speech;
        this.staff = staff;
        this.page = page;
        console = Speech.of(speech.words().language(), speech.zone());
        waive = new WaivePanel(console, this::waive);
        var paper = new PaperPanel(speech, means.loket()::ticketUrl, this::cameOut);
        panel = new CardPanel(speech, new CardPhotos(console, this), paper, this);
        add(panel);
    }

    /** Whose card is open; {@code null} when nobody's is. */
    @Nullable
    VisitId shown() {
        return id;
    }

    void open(VisitId visit) {
        id = visit;
        panel.closeQuestion();
        panel.paper().close();
        draw();
        panel.takeFocus();
    }

    void forget() {
        id = null;
    }

    void draw() {
        if (id != null) {
            card = means.cards().of(new OfficeId(staff.office()), id);
            panel.show(card);
        }
    }

    /** The number, or the slip's code, for the visitor to read and to photograph. */
    void showPaper() {
        panel.closeQuestion();
        panel.paper().show(visit());
    }

    @Override
    public void act(Act act, PressEvent event) {
        panel.closeQuestion();
        switch (act) {
            case NUMBER -> number(event);
            case SHOW -> showPaper();
            case PRINT -> print(event);
            case MOVE -> panel.open(elsewhere());
            case LEAVE -> panel.open(reasons());
            case BRING_BACK -> tell(means.photos().bringBack(staff, visit(), Comeback.OLD_PLACE, event.command()));
        }
    }

    @Override
    public void close() {
        page.closed();
    }

    @Override
    public void confirm(int person, PressEvent event) {
        tell(means.photos().confirm(staff, visit(), List.of(person), event.command()));
    }

    @Override
    public void waive(int person) {
        panel.open(waive);
        waive.open(new WaivePanel.Whose(visit(), shownCard().who().service(), List.of(person)));
    }

    private void waive(WaivePanel.Whose whose, String reason, PressEvent event) {
        var told = means.photos().waive(staff, whose.visit(), whose.persons(), reason, event.command());
        if (!told.equals(Told.of("reason-needed"))) {
            waive.close();
        }
        tell(told);
    }

    private void number(PressEvent event) {
        tell(means.photos().number(staff, visit(), event.command()));
        showPaper();
    }

    private void print(PressEvent event) {
        if (Where.of(visit().status()) == Where.PHOTO || visit().number() == null) {
            open(Printout.of(visit()));
            return;
        }
        tried(() -> {
            open(means.reception().print(staff, visit(), event.command()));
            panel.paper().show(visit());
            panel.paper().ask(visit());
        });
    }

    private void open(Printout printout) {
        getUI().ifPresent(ui -> ui.getPage().open(printout.page(), "_blank"));
    }

    private void cameOut(boolean onPaper, PressEvent event) {
        tried(() -> means.reception().cameOut(staff, visit(), onPaper, event.command()));
        panel.paper().answered();
    }

    private ServiceList elsewhere() {
        var list = new ServiceList(speech, speech.say("act.move"), this::move);
        list.show(means.services().served(visit().office()).stream()
                .filter(service -> !service.id().equals(visit().service()))
                .toList());
        return list;
    }

    private void move(Service to, PressEvent event) {
        tried(() -> {
            means.reception().move(staff, visit(), to, event.command());
            panel.closeQuestion();
            page.say(speech.say("told.moved", shownCard().who().name(), speech.name(to)));
        });
    }

    private Div reasons() {
        var reasons = new Div(new Span(speech.say("leave.why")));
        reasons.addClassName("question");
        Stream.of(LeftReason.OWN_WISH, LeftReason.NO_PHOTO)
                .map(reason -> new PressButton(
                                "leave-" + Text.of(reason), speech.say("left." + Text.of(reason)), "small")
                        .on(event -> leave(reason, event)))
                .forEach(reasons::add);
        return reasons;
    }

    private void leave(LeftReason reason, PressEvent event) {
        tried(() -> {
            means.reception().leave(staff, visit(), reason, event.command());
            panel.closeQuestion();
            page.say(speech.say("told.left", shownCard().who().name()));
        });
    }

    private void tried(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            page.say(new DoorWords(speech).refused(refusal, shownCard().who().name()));
        }
        draw();
    }

    private void tell(Told told) {
        page.say(told.in(console.words()));
    }

    private Card shownCard() {
        return Objects.requireNonNull(card);
    }

    private Visit visit() {
        return shownCard().visit();
    }

    /** The page around it. */
    interface Page {

        /** Tells staff something, and draws all anew. */
        void say(String text);

        void closed();
    }

    /** What the card needs of the backend. */
    @Component
    record Means(Reception reception, Cards cards, PhotoDesk photos, Services services, LoketProperties loket) {}
}
