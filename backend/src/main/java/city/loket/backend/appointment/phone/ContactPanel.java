package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.ContactForm;
import city.loket.backend.appointment.Problem;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.ui.LabelledInput;
import city.loket.backend.platform.ui.LabelledSelect;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Asks how to reach the visitor for whom a time is meant, and books. */
final class ContactPanel extends Section {

    private final Spoken spoken;
    private final CommandId command = CommandId.random();
    private final LabelledInput phone;
    private final LabelledInput email;
    private final LabelledSelect language;
    private final Div said = new Div();

    /** @param typed before, for a time that was lost; @param spokenBy the code of the visitor's language, empty when it is not known */
    ContactPanel(Spoken spoken, Keeping keeping, ContactForm typed, String spokenBy, Steps steps) {
        this.spoken = spoken;
        var asking = spoken.asking();
        phone = new LabelledInput("phone", "tel", asking.say("phone"))
                .with("autocomplete", "off")
                .onEnter(() -> steps.book(this, command));
        email = new LabelledInput("email", "email", asking.say("email"))
                .with("autocomplete", "off")
                .onEnter(() -> steps.book(this, command));
        phone.set(typed.phone());
        email.set(typed.email());
        language = new LabelledSelect("visitor-language", spoken.words().say("visitor-language"), spoken.languages());
        if (!spokenBy.isEmpty()) {
            language.set(spokenBy);
        }
        said.getElement().setAttribute("role", "alert").setAttribute("data-test", "said");
        said.addClassName("refused");
        var when = new H3(spoken.when(keeping.startsAt()));
        when.getElement().setAttribute("data-test", "kept");
        addClassNames("card", "contact");
        add(when, kept(keeping), new Paragraph(spoken.words().say("contact.why")), said, phone, email, language);
        add(buttons(steps));
        phone.focusInput();
    }

    private Span kept(Keeping keeping) {
        var kept =
                switch (keeping) {
                    case Keeping.Held(var hold) -> spoken.words().say("kept", spoken.time(hold.expiresAt()));
                    case Keeping.Overbooked over ->
                        spoken.words().say("overbooked", over.reason().text());
                };
        var line = new Span(kept);
        line.addClassName("kept");
        return line;
    }

    private Div buttons(Steps steps) {
        var book = button("book", "confirm", "strong", () -> steps.book(this, command));
        var buttons = new Div(book, button("other-time", "contact.other", "plain", steps::otherTime));
        buttons.addClassName("buttons");
        return buttons;
    }

    private NativeButton button(String test, String key, String className, Runnable act) {
        var button = new NativeButton(spoken.asking().say(key), click -> act.run());
        button.addClassName(className);
        button.getElement().setAttribute("type", "button").setAttribute("data-test", test);
        return button;
    }

    ContactForm form() {
        return new ContactForm(email.value(), phone.value());
    }

    Language language() {
        return Language.of(language.value());
    }

    /** Below the fields that they name. */
    void tell(List<Problem> problems) {
        phone.right();
        email.right();
        said.removeAll();
        problems.forEach(problem -> (problem.field().equals("phone") ? phone : email)
                .wrong(spoken.asking().say(problem.key())));
    }

    void say(Component... what) {
        said.removeAll();
        said.add(what);
    }

    /** What the clerk can do next. */
    interface Steps {

        void book(ContactPanel panel, CommandId command);

        void otherTime();
    }
}
