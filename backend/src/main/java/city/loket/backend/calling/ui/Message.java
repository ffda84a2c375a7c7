package city.loket.backend.calling.ui;

import com.vaadin.flow.component.html.Div;

/** Where the clerk is told what changed; read aloud when it is written. */
final class Message extends Div {

    Message() {
        addClassName("message");
        getElement().setAttribute("role", "status").setAttribute("data-test", "message");
    }

    void show(String text) {
        setText(text);
        setClassName("said", !text.isEmpty());
    }
}
