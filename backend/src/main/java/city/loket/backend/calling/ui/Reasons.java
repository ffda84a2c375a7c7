package city.loket.backend.calling.ui;

import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A button and a key for each of a closed set of reasons; a press gives that reason. */
final class Reasons<R extends Enum<R>> extends Div {

    private final List<PressButton> buttons = new ArrayList<>();

    /** @param firstKey the digit of the first reason */
    Reasons(
            String heading,
            int firstKey,
            Collection<R> reasons,
            Function<R, String> label,
            BiConsumer<R, PressEvent> given) {
        var row = new Div();
        row.addClassName("reasons");
        for (var reason : reasons) {
            var button = new PressButton("reason-" + Text.of(reason), label.apply(reason), "small")
                    .key(String.valueOf(firstKey + buttons.size()))
                    .on(event -> given.accept(reason, event));
            buttons.add(button);
            row.add(button);
        }
        add(new H3(heading), row);
    }

    /** @param alive whether a reason can be given now */
    void offer(VisitId visit, boolean alive) {
        buttons.forEach(button -> {
            button.offer(visit);
            button.setEnabled(alive);
        });
    }
}
