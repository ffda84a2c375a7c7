package city.loket.backend.appointment.ui;

import city.loket.backend.office.Closure;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.ui.CommandButton;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The coming closures; those that staff entered can be taken back. */
final class ComingPanel extends Section {

    private final Closed closed;
    private final Predicate<Closure> isByStaff;
    private final BiConsumer<Closure, CommandId> reopen;

    ComingPanel(Closed closed, Predicate<Closure> isByStaff, BiConsumer<Closure, CommandId> reopen) {
        this.closed = closed;
        this.isByStaff = isByStaff;
        this.reopen = reopen;
    }

    void show(List<Closure> coming) {
        removeAll();
        add(new H3(closed.words().say("coming.title")));
        if (coming.isEmpty()) {
            add(new Paragraph(closed.words().say("coming.none")));
        }
        coming.forEach(closure -> add(card(closure)));
    }

    private Article card(Closure closure) {
        var days = new Span(closed.days(closure));
        days.addClassName("when");
        var why = new Span(closure.reason().in(closed.words().language()));
        var facts = new Div(days, new Span(closed.scope(closure)), why);
        facts.addClassName("facts");
        return new Article(
                facts,
                isByStaff.test(closure)
                        ? button(closure)
                        : new Span(closed.words().say("coming.file")));
    }

    private CommandButton button(Closure closure) {
        var label = closed.words().say("coming.reopen");
        var button = new CommandButton("reopen", label, command -> reopen.accept(closure, command), "plain");
        button.getElement().setAttribute("aria-label", label + ": " + closed.days(closure));
        return button;
    }
}
