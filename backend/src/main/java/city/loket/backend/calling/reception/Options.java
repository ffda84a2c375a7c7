package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A question with a few answers, each a button. */
final class Options<T extends Enum<T>> extends Div {

    /**
     * @param question the text's key
     * @param key the text's of an answer
     */
    Options(
            Speech speech,
            String question,
            List<T> answers,
            Function<T, String> key,
            BiConsumer<T, PressEvent> chosen) {
        addClassName("question");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", speech.say(question));
        add(new Span(speech.say(question)));
        for (var answer : answers) {
            var name = key.apply(answer);
            add(new PressButton(name.replace('.', '-'), speech.say(name), "small")
                    .on(event -> chosen.accept(answer, event)));
        }
    }
}
