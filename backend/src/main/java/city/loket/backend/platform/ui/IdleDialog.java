package city.loket.backend.platform.ui;

import city.loket.backend.platform.Words;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.dom.Element;

/** Asks whether anybody is still there, before the session ends; {@code console.js} shows it and counts down. */
final class IdleDialog extends HtmlComponent {

    IdleDialog(Words words) {
        super("dialog");
        addClassName("idle");
        getElement()
                .setAttribute("aria-labelledby", "idle-title")
                .appendChild(
                        new Element("h2").setAttribute("id", "idle-title").setText(words.say("idle.title")),
                        new Element("p").setText(words.say("idle.text")),
                        new Element("p").setAttribute("class", "left").setAttribute("role", "timer"),
                        new Element("button").setAttribute("type", "button").setText(words.say("idle.stay")));
    }
}
