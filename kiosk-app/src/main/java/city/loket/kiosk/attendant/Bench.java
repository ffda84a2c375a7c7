package city.loket.kiosk.attendant;

import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.BackendUnreachable;
import city.loket.kiosk.words.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Base64;

/** The devices as they are now, the last papers, a test page, and how each paper will look. */
final class Bench extends Div {

    private final Workshop workshop;
    private final Words words;
    private final Says says;
    private final DeviceList devices;
    private final JobList jobs;
    private final Paragraph testResult = new Paragraph();
    private final Div paper = new Div();

    Bench(Workshop workshop, Words words) {
        this.workshop = workshop;
        this.words = words;
        says = new Says(words);
        devices = new DeviceList(workshop, words);
        jobs = new JobList(workshop.diary(), workshop.zone(), words);
        addClassName("bench");
        testResult.getElement().setAttribute("role", "status");
        paper.addClassName("paper");
        add(
                new Section(new H2(words.of("attendant.devices")), devices, testPage(), testResult),
                new Section(new H2(words.of("attendant.jobs")), jobs),
                new Section(new H2(words.of("attendant.preview")), kinds(), paper));
        preview(Kind.TICKET);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().addPollListener(_ -> look());
        look();
    }

    private void look() {
        devices.look();
        jobs.look();
    }

    private NativeButton testPage() {
        var button = new NativeButton(words.of("attendant.test"));
        button.getElement().setAttribute("data-test", "test-page");
        button.addClassName("main");
        button.addClickListener(_ -> {
            button.setEnabled(false);
            testResult.setText(words.of("attendant.test.prints"));
            workshop.printTestPage(outcome -> getUI().ifPresent(ui -> ui.access(() -> printed(outcome, button))));
        });
        return button;
    }

    private void printed(PrintOutcome outcome, NativeButton button) {
        testResult.setText(says.outcome(outcome));
        button.setEnabled(true);
        jobs.look();
    }

    private Div kinds() {
        return new Div(
                kind(Kind.TICKET, "attendant.preview.ticket"),
                kind(Kind.PHOTO_SLIP, "attendant.preview.photo-slip"),
                kind(Kind.APPOINTMENT_SLIP, "attendant.preview.appointment-slip"));
    }

    private NativeButton kind(Kind kind, String key) {
        return new NativeButton(words.of(key), _ -> preview(kind));
    }

    private void preview(Kind kind) {
        paper.removeAll();
        try {
            var png = Base64.getEncoder().encodeToString(workshop.preview(kind, words));
            paper.add(new Image("data:image/png;base64," + png, words.of("attendant.preview")));
        } catch (BackendUnreachable | BackendRefusal away) {
            paper.add(new Paragraph(words.of("attendant.preview.away")));
        }
    }
}
