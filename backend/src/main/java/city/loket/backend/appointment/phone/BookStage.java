package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Choice;
import city.loket.backend.appointment.ContactForm;
import city.loket.backend.appointment.NoPlace;
import city.loket.backend.appointment.NoPlace.HasOne;
import city.loket.backend.appointment.Outcome.Done;
import city.loket.backend.appointment.Outcome.Not;
import city.loket.backend.appointment.Wish;
import city.loket.backend.platform.CommandId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What follows once it is known what the visitor comes for: a time is picked and kept, then the contact is asked, then there is an
 * appointment. What was typed outlives a time that somebody else took.
 */
final class BookStage extends Div implements ContactPanel.Steps {

    private final Spoken spoken;
    private final PhoneDesk desk;
    private final Diary diary;
    private final Validator validator;
    private final Clerk clerk;
    private final Occasion occasion;
    private final Consumer<Appointment> made;
    private final Div said = new Div();
    private ContactForm typed = ContactForm.EMPTY;
    private @Nullable Wish wish;
    private @Nullable Keeping keeping;

    BookStage(
            Spoken spoken,
            PhoneDesk desk,
            Diary diary,
            Validator validator,
            Clerk clerk,
            Occasion occasion,
            Consumer<Appointment> made) {
        this.spoken = spoken;
        this.desk = desk;
        this.diary = diary;
        this.validator = validator;
        this.clerk = clerk;
        this.occasion = occasion;
        this.made = made;
        addClassName("stage");
        said.addClassName("told");
        said.getElement().setAttribute("role", "status").setAttribute("data-test", "told");
    }

    /** The first free times for it. A time that was kept for another wish is given back. */
    void offer(Choice choice) {
        giveBack();
        tell();
        if (!choice.isComplete()) {
            show(new Span(spoken.words().say("wish.incomplete")));
            return;
        }
        showTimes(choice.wish(spoken.office(), occasion.channel()));
    }

    private void showTimes(Wish asked) {
        wish = asked;
        show(new TimesPanel(spoken, diary, asked, (startsAt, command) -> hold(asked, startsAt, command)));
        if (clerk.overbooks()) {
            add(new OverbookForm(spoken, diary.now(), (startsAt, why) -> keep(new Keeping.Overbooked(startsAt, why))));
        }
    }

    private void show(Component panel) {
        removeAll();
        add(said, panel);
    }

    void focusFirst() {
        getElement().executeJs("this.querySelector('[data-test=place]')?.focus()");
    }

    void tell(Component... what) {
        said.removeAll();
        said.add(what);
    }

    /** Nothing is kept any more for a visitor who is not there. */
    void giveBack() {
        if (keeping instanceof Keeping.Held(var hold)) {
            desk.release(hold);
        }
        keeping = null;
    }

    private void hold(Wish asked, Instant startsAt, CommandId command) {
        switch (desk.hold(asked, startsAt, clerk.actor(), command)) {
            case Done done -> keep(new Keeping.Held(desk.held(done)));
            case Not(var why) -> lost(why);
        }
    }

    private void keep(Keeping time) {
        keeping = time;
        show(new ContactPanel(spoken, time, typed, occasion.language(), this));
    }

    @Override
    public void otherTime() {
        giveBack();
        tell();
        Optional.ofNullable(wish).ifPresent(this::showTimes);
    }

    @Override
    public void book(ContactPanel panel, CommandId command) {
        typed = panel.form();
        var problems = typed.problems(validator);
        panel.tell(problems);
        if (problems.isEmpty() && wish != null && keeping != null) {
            book(panel, wish, keeping, command);
        }
    }

    private void book(ContactPanel panel, Wish asked, Keeping time, CommandId command) {
        var contact = typed.contact();
        switch (desk.book(time, asked, contact, panel.language(), occasion.visit(), clerk.actor(), command)) {
            case Done done -> done(desk.made(done));
            case Not(HasOne _) ->
                panel.say(diary.existing(asked, contact)
                        .<Component>map(this::existing)
                        .orElseGet(() -> new Span(spoken.asking().say("no.has-one"))));
            case Not(var why) -> lost(why);
        }
    }

    private void done(Appointment appointment) {
        keeping = null;
        typed = ContactForm.EMPTY;
        made.accept(appointment);
    }

    private Div existing(Appointment appointment) {
        var link = new Anchor(
                "console/appointments?code=" + appointment.code(),
                spoken.words().say("has-one.open"));
        link.getElement().setAttribute("data-test", "existing");
        var when = spoken.when(appointment.startsAt());
        return new Div(new Span(spoken.words().say("has-one", when, appointment.code())), link);
    }

    /** The time is gone: others are offered, and what was typed is kept. */
    private void lost(NoPlace why) {
        keeping = null;
        tell(new Span(spoken.why(why)));
        Optional.ofNullable(wish).ifPresent(this::showTimes);
    }
}
