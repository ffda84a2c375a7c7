package city.loket.backend.calling.ui;

import com.vaadin.flow.component.html.Div;

/** Where the clerk is told what changed; read aloud when it is written. */
public final class Message extends Div {

    public Message() {
        addClassName("message");
        getElement().setAttribute("role", "status").setAttribute("data-test", "message");
    }

    public void show(String text) {
        setText(text);
        setClassName("said", !text.isEmpty());
    }
}
