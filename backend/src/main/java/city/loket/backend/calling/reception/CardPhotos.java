package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.Chip;
import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.Text;
import city.loket.backend.visit.PhotoRow;
import city.loket.backend.visit.VisitStatus;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Each person's photo, and what staff can say of one that is missing. Drawn again only when something has become different. */
final class CardPhotos extends Div {

    private final Speech console;
    private final Pressed pressed;
    private List<PhotoRow> shown = List.of();
    private boolean judged;

    /** @param console the words for photos are the console's */
    CardPhotos(Speech console, Pressed pressed) {
        this.console = console;
        this.pressed = pressed;
        addClassName("people");
    }

    void show(Card card) {
        var mayJudge = card.visit().status() == VisitStatus.AT_BOOTH;
        if (!card.photos().equals(shown) || mayJudge != judged) {
            shown = card.photos();
            judged = mayJudge;
            removeAll();
            shown.forEach(row -> add(person(row, mayJudge)));
        }
        setVisible(!shown.isEmpty());
    }

    private Div person(PhotoRow row, boolean mayJudge) {
        var whose = console.say("person", row.person());
        var person = new Div(new Span(whose));
        person.addClassName("photo");
        var evidence = row.evidence();
        if (evidence != null) {
            person.add(new Chip("good", console.say("evidence." + Text.of(evidence))));
            return person;
        }
        var rejected = row.rejected();
        if (rejected != null) {
            person.add(new Chip("bad", console.say("reject." + Text.of(rejected))));
        }
        if (mayJudge) {
            person.add(
                    named("confirm-", row, "photo-is-there").on(event -> pressed.confirm(row.person(), event)),
                    named("waive-", row, "waive").on(event -> pressed.waive(row.person())));
        }
        return person;
    }

    private PressButton named(String test, PhotoRow row, String key) {
        var button = new PressButton(test + row.person(), console.say(key), "small");
        button.getElement().setAttribute("aria-label", console.say(key) + " " + console.say("person", row.person()));
        return button;
    }

    /** What staff say. */
    interface Pressed {
        void confirm(int person, PressEvent event);

        void waive(int person);
    }
}
