package city.loket.backend.appointment.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.office.Closure;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.ui.CommandButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Whom a closure would hit, before anything is closed. */
final class HitPanel extends Section {

    /** @param close does it; @param back leaves everything as it is */
    HitPanel(Closed closed, Closure closure, List<Appointment> hit, Consumer<CommandId> close, Runnable back) {
        var words = closed.words();
        addClassNames("hit", "card");
        var title = new H3(closed.scope(closure) + " · " + closed.days(closure));
        title.getElement().setAttribute("tabindex", "-1");
        var told = new Paragraph(hit.isEmpty() ? words.say("hit.none") : words.count("hit", hit.size()));
        told.getElement().setAttribute("data-test", "hit").setAttribute("role", "status");
        var list = new UnorderedList();
        hit.forEach(appointment -> list.add(item(closed, appointment)));
        var never = new NativeButton(words.say("back.do"), click -> back.run());
        never.addClassName("plain");
        var buttons = new Div(new CommandButton("close", words.say("add.do"), close, "strong"), never);
        buttons.addClassName("buttons");
        add(title, told, list, buttons);
        title.getElement().callJsFunction("focus");
    }

    private static ListItem item(Closed closed, Appointment appointment) {
        var when = new Span(closed.when(appointment.startsAt()));
        when.addClassName("when");
        return new ListItem(when, new Span(closed.what(appointment)));
    }
}
