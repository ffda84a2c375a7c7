package city.loket.backend.platform.ui;

import city.loket.backend.platform.CommandId;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** A button that does one command, however often it is pressed before it is drawn anew. */
public final class CommandButton extends NativeButton {

    public CommandButton(String test, String label, Consumer<CommandId> act, String... classNames) {
        super(label);
        var command = CommandId.random();
        addClickListener(click -> act.accept(command));
        addClassNames(classNames);
        getElement().setAttribute("type", "button").setAttribute("data-test", test);
    }
}
