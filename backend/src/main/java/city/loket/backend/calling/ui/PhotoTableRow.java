package city.loket.backend.calling.ui;

import city.loket.backend.visit.Errand;
import city.loket.backend.visit.PhotoRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** One party: since when it is at the booth, each person's photo, and what staff can say of it. */
final class PhotoTableRow extends NativeTableRow {

    private final Speech speech;
    private final PhotoLine line;
    private final PhotoTable.Pressed pressed;

    PhotoTableRow(Speech speech, PhotoLine line, Instant now, PhotoTable.Pressed pressed) {
        this.speech = speech;
        this.line = line;
        this.pressed = pressed;
        getElement()
                .setAttribute("data-test", "photo-line")
                .setAttribute("data-code", line.visit().code());
        var name = cell(new Span(line.name()));
        name.addClassName("number");
        add(name, cell(new Span(speech.name(line.service()))), cell(arrived()), cell(since(now)), photos(), acts());
    }

    private Span arrived() {
        var at = speech.time(line.visit().arrivedAt());
        var appointment = line.appointmentAt();
        return new Span(
                appointment == null ? at : at + " · " + speech.say("photos.appointment", speech.time(appointment)));
    }

    private Div since(Instant now) {
        var timer = new Span();
        timer.addClassName("timer");
        timer.getElement()
                .setAttribute(
                        "data-since",
                        String.valueOf(line.visit().state().since().toEpochMilli()))
                .setAttribute("data-now", String.valueOf(now.toEpochMilli()));
        var notes = new Div(timer);
        notes.addClassName("notes");
        line.keptUntil()
                .ifPresent(until -> notes.add(new Chip(
                        until.isBefore(now) ? "wait" : "quiet", speech.say("photos.kept", speech.time(until)))));
        if (line.atBooth() && line.visit().photos().errand() == Errand.DESK) {
            notes.add(new Chip("call", speech.say("photos.desk")));
        }
        return notes;
    }

    private NativeTableCell photos() {
        var people = new Div();
        people.addClassName("people");
        line.photos().forEach(row -> people.add(person(row)));
        return cell(people);
    }

    private Div person(PhotoRow row) {
        var who = new Div(new Span(speech.say("person", row.person())));
        who.addClassName("photo");
        var evidence = row.evidence();
        if (evidence != null) {
            who.add(new Chip("good", speech.say("evidence." + Text.of(evidence))));
            return who;
        }
        var rejected = row.rejected();
        if (rejected != null) {
            who.add(new Chip("bad", speech.say("reject." + Text.of(rejected))));
        }
        if (line.atBooth()) {
            who.add(confirm(row.person()), waive(row.person()));
        }
        return who;
    }

    private PressButton confirm(int person) {
        return named(
                new PressButton("confirm-" + person, speech.say("photo-is-there"), "small")
                        .on(event -> pressed.confirm(line, person, event)),
                speech.say("photo-is-there.of", whose(person)));
    }

    private PressButton waive(int person) {
        return named(
                new PressButton("waive-" + person, speech.say("waive"), "small")
                        .on(event -> pressed.waive(line, person)),
                speech.say("waive.of", whose(person)));
    }

    private String whose(int person) {
        return line.name() + ", " + speech.say("person", person);
    }

    private NativeTableCell acts() {
        var acts = new Div(named(
                new PressButton("slip", speech.say("photos.slip"), "small").on(event -> pressed.slip(line)),
                speech.say("photos.slip.of", line.name())));
        acts.addClassName("photo");
        if (!line.atBooth()) {
            acts.add(named(
                    new PressButton("number", speech.say("photos.number"), "small", "strong")
                            .on(event -> pressed.number(line, event)),
                    speech.say("photos.number.of", line.name())));
        }
        return cell(acts);
    }

    private static PressButton named(PressButton button, String label) {
        button.getElement().setAttribute("aria-label", label);
        return button;
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }
}
