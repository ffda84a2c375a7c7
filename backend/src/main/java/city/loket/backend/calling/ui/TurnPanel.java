package city.loket.backend.calling.ui;

import city.loket.backend.calling.Jump;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of one visitor in the list: why at this place, and what a clerk may do about it. */
final class TurnPanel extends Section {

    private final Speech speech;
    private final Consumer<Told> told;
    private final H2 why = new H2();
    private final Reasons<Jump> calls;
    private final Reasons<Need> needs;
    private final PressButton takeBack;
    private @Nullable VisitId opened;
    private @Nullable Picture picture;

    TurnPanel(Speech speech, TurnDesk desk, SignedInStaff staff, Consumer<Told> told) {
        this.speech = speech;
        this.told = told;
        var jumps = List.of(Jump.values());
        calls = new Reasons<>(
                speech.say("turn.call"),
                1,
                jumps,
                jump -> speech.say("jump." + jump),
                (jump, event) -> act(row -> desk.callThis(staff, row.visit(), jump, event.command())));
        needs = new Reasons<>(
                speech.say("turn.priority"),
                1 + jumps.size(),
                EnumSet.complementOf(EnumSet.of(Need.NOT_ASKED)),
                need -> speech.say("need." + need),
                (need, event) -> act(row -> desk.give(staff, row.visit(), need, event.command())));
        takeBack = new PressButton("take-back", speech.say("turn.take-back"), "small")
                .on(event -> act(row -> desk.takeBack(staff, row.visit(), event.command())));
        var back = new PressButton("turn-back", speech.say("waive.back"), "small").on(event -> close());
        addClassNames("waive", "turn");
        add(why, calls, needs, takeBack, back);
        close();
    }

    void open(Row row) {
        opened = row.visit().id();
        draw();
        getElement().executeJs("this.querySelector('button:not([disabled])')?.focus()");
    }

    void close() {
        opened = null;
        setVisible(false);
    }

    /** Somebody who does not wait any more cannot be called from here. */
    void show(Picture now) {
        picture = now;
        draw();
    }

    private void draw() {
        row().ifPresentOrElse(this::draw, this::close);
    }

    private Optional<Row> row() {
        return Optional.ofNullable(picture).stream()
                .flatMap(now -> now.rows().stream())
                .filter(row -> row.visit().id().equals(opened))
                .findFirst();
    }

    private void draw(Row row) {
        var visit = row.visit();
        var prior = !visit.place().priority().isZero();
        why.setText(speech.turn(row));
        calls.offer(visit.id(), row.waits() && picture != null && picture.offers(Move.NEXT));
        needs.offer(visit.id(), true);
        needs.setVisible(!prior);
        takeBack.offer(visit.id());
        takeBack.setVisible(prior);
        setVisible(true);
    }

    private void act(Function<Row, Told> act) {
        row().ifPresent(row -> {
            close();
            told.accept(act.apply(row));
        });
    }
}
