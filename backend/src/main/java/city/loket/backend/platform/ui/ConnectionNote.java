package city.loket.backend.platform.ui;

import city.loket.backend.platform.Words;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.dom.Element;

/** Says that the browser has lost the server, since when, and what to do; {@code console.js} shows it and takes it away again. */
final class ConnectionNote extends HtmlComponent {

    ConnectionNote(Words words) {
        super("div");
        addClassName("offline");
        getElement()
                .setAttribute("hidden", true)
                .setAttribute("role", "alert")
                .appendChild(
                        new Element("strong").setText(words.say("offline.title")),
                        new Element("strong").setAttribute("class", "since"),
                        new Element("span").setText(words.say("offline.remedy")));
    }
}
