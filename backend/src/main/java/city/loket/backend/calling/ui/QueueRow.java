package city.loket.backend.calling.ui;

import city.loket.backend.visit.Visit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of the queue. Of a visitor who is still at the photo booth, staff can say that the photo is there. */
final class QueueRow extends NativeTableRow {

    private final Speech speech;
    private final NativeTableCell number = cell("number");
    private final NativeTableCell service = cell("service");
    private final NativeTableCell countsFrom = cell("counts-from");
    private final NativeTableCell how = cell("how");
    private final NativeTableCell waits = cell("waits");
    private final NativeButton open = new NativeButton();
    private final Div notes = new Div();
    private final Div photo = new Div();
    private final PressButton confirm;
    private final PressButton waive;
    private @Nullable Row row;

    QueueRow(Speech speech, Pressed pressed) {
        this.speech = speech;
        open.addClassName("open");
        open.getElement().setAttribute("type", "button").setAttribute("data-test", "open-turn");
        open.addClickListener(click -> pressed.open(shown()));
        number.add(open);
        confirm = new PressButton("confirm-photo", speech.say("photo-is-there"), "small")
                .on(event -> pressed.confirm(shown(), event));
        waive = new PressButton("waive-photo", speech.say("waive"), "small").on(event -> pressed.waive(shown()));
        notes.addClassName("notes");
        photo.addClassName("photo");
        photo.add(confirm, waive);
        how.add(notes);
        add(number, service, countsFrom, how, waits);
    }

    void show(Row row, Instant now, boolean next) {
        this.row = row;
        var visit = row.visit();
        setClassName("next", next);
        setClassName("grey", !row.waits());
        getElement().setAttribute("data-test", row.waits() ? "waiting-row" : "coming-row");
        getElement().setAttribute("data-number", visit.number() == null ? "" : String.valueOf(visit.numberText()));
        var name = visit.number() == null ? visit.code() : String.valueOf(visit.numberText());
        open.setText(name);
        open.setTitle(speech.turn(row));
        open.getElement().setAttribute("aria-label", speech.say("turn.open", name));
        number.setClassName("code", visit.number() == null);
        service.setText(speech.name(row.service()));
        countsFrom.setText(speech.time(visit.dueAt()));
        waits.setText(speech.say("minutes", row.minutesWaited(now)));
        notes.removeAll();
        notes.add(new Span(origin(row)));
        Mark.of(visit)
                .filter(mark -> row.waits())
                .ifPresent(mark -> notes.add(new Chip("wait", speech.say("mark." + mark.text()))));
        if (!visit.place().priority().isZero()) {
            notes.add(new Chip("call", speech.say("mark.priority")));
        }
        showPhoto(row.atBooth());
        confirm.offer(visit.id());
        name(confirm, "photo-is-there.of", visit);
        name(waive, "waive.of", visit);
    }

    private void showPhoto(boolean atBooth) {
        if (atBooth != photo.getParent().isPresent()) {
            if (atBooth) {
                how.add(photo);
            } else {
                how.remove(photo);
            }
        }
    }

    private String origin(Row row) {
        var visit = row.visit();
        var place = speech.say("place." + Speech.origin(visit.place()));
        var origin = visit.persons() == 1 ? place : place + " · " + speech.count("persons", visit.persons());
        return switch (visit.status()) {
            case AT_BOOTH -> origin + " · " + speech.say("coming.at-booth");
            case READY -> origin + " · " + speech.say("coming.ready");
            case ISSUING -> origin + " · " + speech.say("coming.issuing");
            default -> origin;
        };
    }

    /** The same words stand in every line; a screen reader also hears whose they are. */
    private void name(PressButton button, String key, Visit visit) {
        button.getElement().setAttribute("aria-label", speech.say(key, visit.code()));
    }

    private Row shown() {
        return Objects.requireNonNull(row);
    }

    private static NativeTableCell cell(String className) {
        var cell = new NativeTableCell();
        cell.addClassName(className);
        return cell;
    }

    /** What happens when staff open a line, or say something of a photo. */
    interface Pressed {
        void open(Row row);

        void confirm(Row row, PressEvent event);

        void waive(Row row);
    }
}
