package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.QrSvg;
import city.loket.backend.platform.ui.CommandButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The appointment that was just made: the code to read aloud, the sheet to print, and the way back. */
final class MadePanel extends Section {

    /** @param next where the clerk goes on; @param undo takes it back as long as the screen shows it */
    MadePanel(Spoken spoken, Appointment appointment, QrSvg qr, Component next, Consumer<CommandId> undo) {
        var words = spoken.words();
        addClassNames("card", "made");
        var title = new H3(words.say("made"));
        title.getElement().setAttribute("tabindex", "-1");
        var when = new Span(spoken.when(appointment.startsAt()));
        when.addClassName("when");
        var facts = new Div(when, new Span(spoken.what(appointment)));
        facts.addClassName("facts");
        add(title, facts, new Paragraph(words.say("made.read")), new CodeWords(spoken, appointment.code()));
        late(spoken, appointment).forEach(this::add);
        var take = new CommandButton("undo", words.say("made.undo"), undo, "plain");
        var buttons = new Div(next, sheet(spoken, appointment), take);
        buttons.addClassName("buttons");
        add(buttons, picture(qr));
        title.getElement().callJsFunction("focus");
    }

    /** In a tab of its own, in the visitor's language, as it comes out of the printer. */
    static Anchor sheet(Spoken spoken, Appointment appointment) {
        var sheet = new Anchor(
                "/a/%s?lang=%s"
                        .formatted(appointment.token(), appointment.language().code()),
                spoken.words().say("sheet"));
        sheet.setTarget(AnchorTarget.BLANK);
        sheet.setRouterIgnore(true);
        sheet.addClassName("plain");
        sheet.getElement().setAttribute("rel", "noopener").setAttribute("data-test", "sheet");
        return sheet;
    }

    private static Stream<Div> late(Spoken spoken, Appointment appointment) {
        var by = appointment.lateFor();
        if (by == null) {
            return Stream.empty();
        }
        var late = new Div(spoken.words().say("made.late", spoken.words().day(by)));
        late.addClassNames("advice", "bad");
        return Stream.of(late);
    }

    /** What the kiosk's scanner reads, for a visitor who stands at the counter. */
    private static Div picture(QrSvg qr) {
        var picture = new Div(new Svg("<svg viewBox='%s' role='img' aria-label='QR'><path d='%s'/></svg>"
                .formatted(qr.viewBox(), qr.path())));
        picture.addClassName("qr");
        return picture;
    }
}
