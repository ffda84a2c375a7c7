package city.loket.backend.calling.ui;

import city.loket.backend.platform.CommandId;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.jspecify.annotations.Nullable;

/**
 * A press of a button, with what the button stood for when the clerk saw it: a double click carries the same command twice.
 * Public because Vaadin makes it.
 */
@DomEvent("click")
public class PressEvent extends ComponentEvent<PressButton> {

    private final CommandId command;
    private final @Nullable VisitId visit;

    public PressEvent(
            PressButton source,
            boolean fromClient,
            @EventData("element.dataset.command") String command,
            @EventData("element.dataset.visit") @Nullable String visit) {
        super(source, fromClient);
        this.command = new CommandId(command);
        this.visit = visit == null || visit.isEmpty() ? null : new VisitId(Long.parseLong(visit));
    }

    public CommandId command() {
        return command;
    }

    /** Whom it was for; {@code null} when nobody was at hand. */
    @Nullable
    VisitId visit() {
        return visit;
    }
}
