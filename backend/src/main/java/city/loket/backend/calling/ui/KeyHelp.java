package city.loket.backend.calling.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All keys of a counter's screen; {@code console.js} opens and closes it. */
final class KeyHelp extends HtmlComponent {

    private final Speech speech;
    private final Element list = new Element("dl");

    KeyHelp(Speech speech) {
        super("dialog");
        this.speech = speech;
        addClassName("keys");
        getElement().setAttribute("aria-labelledby", "keys-title").setAttribute("data-test", "keys");
        var close = new Element("button").setAttribute("type", "button").setText(speech.say("slip.close"));
        getElement()
                .appendChild(
                        new Element("h2").setAttribute("id", "keys-title").setText(speech.say("keys.title")),
                        list,
                        close);
        keys();
    }

    private void keys() {
        var main = Arrays.stream(Move.values()).filter(Move::main).map(this::name);
        line("Enter", main.collect(Collectors.joining(" · ")));
        Arrays.stream(Move.values())
                .filter(move -> !move.main() && !move.key().isEmpty())
                .forEach(move -> line(move.key(), name(move)));
        line("1 – 9", name(Move.RESUME));
        Stream.of(Key.values()).forEach(key -> line(key.key(), speech.say("key." + key.text())));
        line("Tab", speech.say("keys.tab"));
    }

    private String name(Move move) {
        return speech.say("move." + move.text());
    }

    private void line(String key, String text) {
        var shown = new Element("kbd").setText(key);
        shown.getClassList().add("key");
        var term = new Element("dt").appendChild(shown);
        list.appendChild(term, new Element("dd").setText(text));
    }
}
