package city.loket.backend.calling.reception;

import city.loket.backend.calling.Printout;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.WaivePanel;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The card of whoever stands at the desk, and what its buttons do. It shows what is true now. */
final class Visitor extends Div implements CardPanel.Pressed, CardPhotos.Pressed {

    private final Backroom back;
    private final SignedInStaff staff;
    private final Speech speech;
    private final Deeds deeds;
    private final Questions questions;
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
        var console = Speech.of(speech.words().language(), speech.zone());
        deeds = new Deeds(back, staff, speech, console);
        questions = new Questions(speech);
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
        panel.paper().show(who().visit());
    }

    @Override
    public void act(Act act, PressEvent event) {
        panel.open();
        switch (act) {
            case NUMBER -> {
                page.say(deeds.number(who(), event));
                showPaper();
            }
            case SHOW -> showPaper();
            case PRINT -> print(event);
            case MOVE -> panel.open(questions.service(others(), (to, press) -> done(deeds.move(who(), to, press))));
            case PRIORITY -> panel.open(questions.priority((need, press) -> done(deeds.priority(who(), need, press))));
            case NO_PRIORITY -> done(deeds.noPriority(who(), event));
            case LEAVE -> panel.open(questions.leaving((reason, press) -> done(deeds.leave(who(), reason, press))));
            case BRING_BACK ->
                panel.open(questions.comeback((place, press) -> done(deeds.bringBack(who(), place, press))));
        }
    }

    private void done(String told) {
        panel.open();
        page.say(told);
    }

    private List<Service> others() {
        return back.services().served(who().visit().office()).stream()
                .filter(service -> !service.equals(who().service()))
                .toList();
    }

    @Override
    public void close() {
        page.closed();
    }

    @Override
    public void confirm(int person, PressEvent event) {
        page.say(deeds.confirm(who(), person, event));
    }

    @Override
    public void waive(int person) {
        panel.open(waive);
        waive.open(new WaivePanel.Whose(who().visit(), who().service(), List.of(person)));
    }

    private void waive(WaivePanel.Whose whose, String reason, PressEvent event) {
        if (!reason.isBlank()) {
            waive.close();
        }
        page.say(deeds.waive(who(), whose.persons(), reason, event));
    }

    private void print(PressEvent event) {
        var visit = who().visit();
        if (visit.number() == null || visit.photosMissing() > 0) {
            open(Printout.of(visit));
            return;
        }
        try {
            open(back.reception().print(staff, visit, event.command()));
            panel.paper().show(visit);
            panel.paper().ask(visit);
            page.say("");
        } catch (Refusal refusal) {
            done(new DoorWords(speech).refused(refusal, who().name()));
        }
    }

    private void open(Printout printout) {
        getUI().ifPresent(ui -> ui.getPage().open(printout.page(), "_blank"));
    }

    private void cameOut(boolean onPaper, PressEvent event) {
        panel.paper().answered();
        page.say(deeds.cameOut(who(), onPaper, event));
    }

    private Presence who() {
        return Objects.requireNonNull(card).who();
    }

    /** The page around it. */
    interface Page {

        /** Tells staff something, and draws all anew; empty tells nothing. */
        void say(String text);

        void closed();
    }
}
