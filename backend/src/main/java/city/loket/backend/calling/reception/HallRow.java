package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.Chip;
import city.loket.backend.calling.ui.Mark;
import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;

/** Somebody in the list; a touch anywhere in the line opens the card. */
final class HallRow extends NativeTableRow {

    private final Speech speech;
    private final CardWords words;
    private final PressButton open;
    private final Span name;
    private final NativeTableCell service = cell("service");
    private final Div where = new Div();
    private final NativeTableCell arrived = cell("arrived");
    private final NativeTableCell countsFrom = cell("counts-from");
    private final Span timer = new Span();

    HallRow(Speech speech, VisitId id, Consumer<VisitId> opened) {
        this.speech = speech;
        this.words = new CardWords(speech);
        open = new PressButton("open", "", "open").on(event -> opened.accept(id));
        name = (Span) open.getComponentAt(0);
        where.addClassName("notes");
        timer.addClassName("timer");
        var number = cell("number");
        number.add(open);
        var whereCell = cell("where");
        whereCell.add(where);
        var since = cell("since");
        since.add(timer);
        add(number, service, whereCell, arrived, countsFrom, since);
    }

    void show(Presence presence, Instant now, boolean chosen) {
        var visit = presence.visit();
        getElement()
                .setAttribute("data-test", "person")
                .setAttribute("data-code", visit.code())
                .setAttribute("data-state", visit.status().name());
        setClassName("chosen", chosen);
        open.setClassName("code", visit.number() == null);
        open.getElement().setAttribute("aria-label", speech.say("open", presence.name()));
        name.setText(presence.name());
        service.setText(speech.name(presence.service()));
        arrived.setText(speech.time(visit.arrivedAt()));
        countsFrom.setText(speech.time(visit.dueAt()));
        timer.getElement()
                .setAttribute("data-since", String.valueOf(visit.state().since().toEpochMilli()))
                .setAttribute("data-now", String.valueOf(now.toEpochMilli()));
        showWhere(presence);
    }

    private void showWhere(Presence presence) {
        var visit = presence.visit();
        where.removeAll();
        where.add(new Chip(meaning(presence.where()), words.state(visit.status())));
        if (presence.counter() != null) {
            where.add(new Span(speech.say("counter", presence.counter())));
        }
        if (visit.persons() > 1) {
            where.add(new Span(speech.count("party", visit.persons())));
        }
        if (!visit.place().priority().isZero()) {
            where.add(new Chip("call", speech.say("priority")));
        }
        Mark.of(visit)
                .filter(mark -> presence.where() == Where.WAITING)
                .ifPresent(mark -> where.add(new Chip("wait", speech.say("mark." + mark.text()))));
    }

    /** The colour of a place's chip. */
    static String meaning(Where where) {
        return switch (where) {
            case PHOTO -> "wait";
            case TICKET, WAITING -> "call";
            case COUNTER -> "good";
            case GONE -> "bad";
            case OVER -> "quiet";
        };
    }

    private static NativeTableCell cell(String className) {
        var cell = new NativeTableCell();
        cell.addClassName(className);
        return cell;
    }
}
