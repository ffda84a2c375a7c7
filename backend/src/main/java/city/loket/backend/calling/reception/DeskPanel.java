package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.Message;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.catalogue.Search;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Inquiry;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever stands at the desk: the one field, and what follows from it (docs/decisions/120). */
final class DeskPanel extends Section implements AskBar.Asked, Visitor.Page {

    private final Backroom back;
    private final SignedInStaff staff;
    private final Office office;
    private final Speech speech;
    private final DoorWords door;
    private final Around around;
    private final AskBar ask;
    private final Message message = new Message();
    private final Div answer = new Div();
    private final ServiceList offered;
    private final Visitor visitor;

    DeskPanel(Backroom back, SignedInStaff staff, Speech speech, Around around) {
        this.back = back;
        this.staff = staff;
        this.office = back.offices().get(new OfficeId(staff.office()));
        this.speech = speech;
        this.door = new DoorWords(speech);
        this.around = around;
        ask = new AskBar(speech, this);
        offered = new ServiceList(speech, speech.say("services"), (service, event) -> begin(service));
        visitor = new Visitor(back, staff, speech, this);
        getElement().setAttribute("aria-label", speech.say("ask"));
        answer.getElement().setAttribute("data-walk", "");
        add(ask, message, answer);
        offer("");
    }

    /** Whose card is open; {@code null} when nobody's is. */
    @Nullable
    VisitId shown() {
        return visitor.shown();
    }

    void draw() {
        visitor.draw();
    }

    void becomeReady() {
        ask.becomeReady();
    }

    @Override
    public void typed(String text) {
        around.typed(text.strip());
        offer(text);
    }

    @Override
    public void entered(String text) {
        around.typed("");
        switch (back.inquiry().about(office, text)) {
            case Inquiry.Answer.Visitors(var found)
            when found.size() == 1 -> open(found.getFirst().id());
            case Inquiry.Answer.Visitors(var found) -> answer(new Several(speech, found, this::open));
            case Inquiry.Answer.Expected expected -> expect(expected);
            case Inquiry.Answer.Elsewhere(var appointment) ->
                say(door.elsewhere(back.offices().get(appointment.office())));
            case Inquiry.Answer.Nobody _ -> search(text);
        }
    }

    /** A service that alone fits, or alone is called so, is meant; of several, staff choose. */
    private void search(String text) {
        var found = matching(text);
        var called = found.stream().filter(new Search(text)::names).toList();
        var likely = called.isEmpty() ? found : called;
        if (likely.isEmpty()) {
            say(speech.say("ask.nothing", text));
        } else if (likely.size() == 1) {
            begin(likely.getFirst());
        } else {
            offer(text);
            offered.takeFocus();
        }
    }

    private List<Service> matching(String text) {
        var search = new Search(text);
        return back.services().of(office.id()).stream()
                .filter(search::finds)
                .sorted(Comparator.comparing(service -> !search.names(service)))
                .toList();
    }

    private void offer(String text) {
        offered.show(matching(text));
        answer(offered);
    }

    private void expect(Inquiry.Answer.Expected expected) {
        var appointment = expected.appointment();
        var verdict = door.verdict(appointment, expected.verdict());
        if (DoorWords.mayEnter(expected.verdict())) {
            var service = back.services().get(office.id(), appointment.service());
            ask(Draft.of(service, appointment, back.clock().instant()), verdict);
        } else {
            say(verdict);
        }
    }

    private void begin(Service service) {
        if (service.walkIn()) {
            ask(Draft.walkIn(service, speech.words().language(), back.clock().instant()), "");
        } else {
            say(speech.say("told.appointment-needed"));
        }
    }

    private void ask(Draft draft, String note) {
        var form = new ArrivalForm(speech, draft, note, this::register, this::closed);
        ask.clearField();
        answer(form);
        form.takeFocus();
    }

    private void register(Draft draft, PressEvent event) {
        try {
            open(back.reception().register(staff, draft, event.command()));
            visitor.showPaper();
            ask.becomeReady();
        } catch (Refusal refusal) {
            say(door.refused(refusal, ""));
        }
    }

    void open(VisitId id) {
        ask.clearField();
        answer(visitor);
        visitor.open(id);
        around.changed();
    }

    private void answer(Component component) {
        visitor.forget();
        message.show("");
        answer.removeAll();
        answer.add(component);
    }

    @Override
    public void say(String text) {
        message.show(text);
        around.changed();
    }

    @Override
    public void closed() {
        offer("");
        ask.becomeReady();
        around.changed();
    }

    /** The page around it. */
    interface Around {

        void changed();

        /** @param letters by which the list may be narrowed */
        void typed(String letters);
    }
}
