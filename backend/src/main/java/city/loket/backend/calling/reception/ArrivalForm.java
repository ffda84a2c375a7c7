package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.Text;
import city.loket.backend.platform.Language;
import city.loket.backend.visit.Need;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks what is to be known of somebody who arrives: how many, in which language, and whose photo is there. */
final class ArrivalForm extends Section {

    private final Speech speech;
    private final Draft draft;
    private final Span count = new Span();
    private final Choices<Language> languages;
    private final Choices<Need> needs;
    private final Div photos = new Div();
    private final PressButton register;
    private final Span registers;
    private final List<PersonRow> rows = new ArrayList<>();

    /** @param note what the door says of the appointment; empty when there is nothing to say */
    ArrivalForm(Speech speech, Draft draft, String note, BiConsumer<Draft, PressEvent> registered, Runnable cancelled) {
        this.speech = speech;
        this.draft = draft;
        addClassNames("card", "arrival");
        languages = new Choices<>(speech.say("speaks"), this::speaks);
        for (var language : Language.values()) {
            languages.add(language, "speaks-" + language.code(), speech.say("language." + language.code()));
        }
        needs = new Choices<>(speech.say("need.why"), this::cannotWait);
        Draft.NEEDS.forEach(need -> needs.add(need, "need-" + Text.of(need), speech.say("need." + Text.of(need))));
        register = new PressButton("register", "", "main").key("Enter").on(event -> registered.accept(draft, event));
        registers = (Span) register.getComponentAt(0);
        photos.addClassName("people");
        var back = new PressButton("cancel", speech.say("cancel"), "small").on(event -> cancelled.run());
        add(
                heading(),
                new Paragraph(origin()),
                noted(note),
                persons(),
                labelled("speaks", languages),
                photos,
                labelled("need.why", needs),
                register,
                back);
        draw();
    }

    private H2 heading() {
        var letter = new Span(String.valueOf(draft.service().letter()));
        letter.addClassName("letter");
        var heading = new H2(letter, new Span(speech.name(draft.service())));
        heading.getElement().setAttribute("tabindex", "-1").setAttribute("data-focus", "");
        return heading;
    }

    private String origin() {
        return draft.appointment()
                .map(booked -> speech.say("arrival.appointment", speech.time(booked.startsAt()), booked.code()))
                .orElseGet(() -> speech.say("arrival.walk-in"));
    }

    private static Paragraph noted(String note) {
        var paragraph = new Paragraph(note);
        paragraph.addClassName("wrong");
        paragraph.setVisible(!note.isEmpty());
        return paragraph;
    }

    private Div persons() {
        var less = step("less", "−", -1);
        var more = step("more", "+", 1);
        count.addClassName("count");
        count.getElement().setAttribute("data-test", "persons").setAttribute("aria-live", "polite");
        var stepper = new Div(less, count, more);
        stepper.addClassName("stepper");
        var fixed = draft.appointment().isPresent();
        less.setVisible(!fixed);
        more.setVisible(!fixed);
        return labelled("persons", stepper);
    }

    private PressButton step(String name, String sign, int by) {
        var button = new PressButton(name, sign, "small").on(event -> {
            draft.comes(draft.persons() + by);
            draw();
        });
        button.getElement().setAttribute("aria-label", speech.say("persons." + name));
        return button;
    }

    private Div labelled(String key, Div content) {
        var label = new Span(speech.say(key));
        label.addClassName("label");
        var field = new Div(label, content);
        field.addClassName("field");
        return field;
    }

    private void speaks(Language language) {
        draft.speaks(language);
        draw();
    }

    private void cannotWait(Need need) {
        draft.cannotWait(need);
        draw();
    }

    private void draw() {
        count.setText(speech.count("party", draft.persons()));
        languages.press(draft.language());
        needs.press(draft.need().orElse(null));
        if (rows.size() != draft.asked()) {
            ask();
        }
        rows.forEach(PersonRow::show);
        registers.setText(speech.say(draft.sendsToBooth() ? "register.slip" : "register.number"));
        register.setEnabled(draft.complete());
    }

    private void ask() {
        rows.clear();
        photos.removeAll();
        var asked = draft.asked();
        if (asked > 1) {
            photos.add(new PressButton("everybody", speech.say("photo.everybody"), "small").on(event -> {
                draft.everybodyHasOne();
                draw();
            }));
        }
        for (var person = 1; person <= asked; person++) {
            rows.add(new PersonRow(speech, draft, person, this::draw));
        }
        rows.forEach(photos::add);
    }

    void takeFocus() {
        getElement().executeJs("requestAnimationFrame(() => this.querySelector('[data-focus]').focus())");
    }
}
