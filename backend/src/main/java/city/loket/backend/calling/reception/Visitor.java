package city.loket.backend.calling.reception;

import city.loket.backend.calling.Printout;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.Told;
import city.loket.backend.calling.ui.WaivePanel;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Comeback;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.LeftReason;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The card of whoever stands at the desk, and what its buttons do. It shows what is true now. */
final class Visitor extends Div implements CardPanel.Pressed, CardPhotos.Pressed {

    private final Backroom back;
    private final SignedInStaff staff;
    private final Speech speech;
    private final Speech console;
    private final Page page;
    private final CardPanel panel;
    private final WaivePanel waive;
    private @Nullable VisitId id;
    private @Nullable Card card;

    Visitor(Backroom back, SignedInStaff staff, Speech speech, Page page) {
        this.back = back;
        this.staff = staff;
        this.speech = speech;
        this.page = page;
        console = Speech.of(speech.words().language(), speech.zone());
        waive = new WaivePanel(console, this::waive);
        var paper = new PaperPanel(speech, back.loket()::ticketUrl, this::cameOut);
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
        panel.open();
        draw();
        panel.takeFocus();
    }

    void forget() {
        id = null;
    }

    void draw() {
        if (id != null) {
            card = back.cards().of(new OfficeId(staff.office()), id);
            panel.show(card);
        }
    }

    /** The number, or the slip's code, for the visitor to read and to photograph. */
    void showPaper() {
        panel.open();
        panel.paper().show(visit());
    }

    @Override
    public void act(Act act, PressEvent event) {
        panel.open();
        switch (act) {
            case NUMBER -> number(event);
            case SHOW -> showPaper();
            case PRINT -> print(event);
            case MOVE -> panel.open(services());
            case PRIORITY -> panel.open(new Options<>(speech, "need.why", "need.", Draft.NEEDS, this::prefer));
            case NO_PRIORITY -> tried(() -> back.reception().noPriority(staff, visit(), event.command()));
            case LEAVE ->
                panel.open(new Options<>(
                        speech, "leave.why", "left.", List.of(LeftReason.OWN_WISH, LeftReason.NO_PHOTO), this::leave));
            case BRING_BACK ->
                panel.open(new Options<>(speech, "back.where", "back.", List.of(Comeback.values()), this::bringBack));
        }
    }

    @Override
    public void close() {
        page.closed();
    }

    @Override
    public void confirm(int person, PressEvent event) {
        tell(back.photos().confirm(staff, visit(), List.of(person), event.command()));
    }

    @Override
    public void waive(int person) {
        panel.open(waive);
        waive.open(new WaivePanel.Whose(visit(), shownCard().who().service(), List.of(person)));
    }

    private void waive(WaivePanel.Whose whose, String reason, PressEvent event) {
        var told = back.photos().waive(staff, whose.visit(), whose.persons(), reason, event.command());
        if (!told.equals(Told.of("reason-needed"))) {
            waive.close();
        }
        tell(told);
    }

    private void number(PressEvent event) {
        tell(back.photos().number(staff, visit(), event.command()));
        showPaper();
    }

    private void print(PressEvent event) {
        if (visit().number() == null || visit().photosMissing() > 0) {
            open(Printout.of(visit()));
            return;
        }
        tried(() -> {
            open(back.reception().print(staff, visit(), event.command()));
            panel.paper().show(visit());
            panel.paper().ask(visit());
        });
    }

    private void open(Printout printout) {
        getUI().ifPresent(ui -> ui.getPage().open(printout.page(), "_blank"));
    }

    private void cameOut(boolean onPaper, PressEvent event) {
        tried(() -> back.reception().cameOut(staff, visit(), onPaper, event.command()));
        panel.paper().answered();
    }

    private ServiceList services() {
        var list = new ServiceList(speech, speech.say("act.move"), this::move);
        list.show(back.services().served(visit().office()).stream()
                .filter(service -> !service.id().equals(visit().service()))
                .toList());
        return list;
    }

    private void move(Service to, PressEvent event) {
        tried(() -> {
            back.reception().move(staff, visit(), to, event.command());
            panel.open();
            page.say(speech.say("told.moved", name(), speech.name(to)));
        });
    }

    private void prefer(Need need, PressEvent event) {
        tried(() -> {
            back.reception().priority(staff, visit(), need, event.command());
            panel.open();
        });
    }

    private void leave(LeftReason reason, PressEvent event) {
        tried(() -> {
            back.reception().leave(staff, visit(), reason, event.command());
            panel.open();
            page.say(speech.say("told.left", name()));
        });
    }

    private void bringBack(Comeback comeback, PressEvent event) {
        panel.open();
        tell(back.photos().bringBack(staff, visit(), comeback, event.command()));
    }

    private void tried(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            panel.open();
            page.say(new DoorWords(speech).refused(refusal, name()));
        }
        draw();
    }

    private void tell(Told told) {
        page.say(told.in(console.words()));
    }

    private String name() {
        return shownCard().who().name();
    }

    private Visit visit() {
        return shownCard().visit();
    }

    private Card shownCard() {
        return Objects.requireNonNull(card);
    }

    /** The page around it. */
    interface Page {

        /** Tells staff something, and draws all anew. */
        void say(String text);

        void closed();
    }
}
