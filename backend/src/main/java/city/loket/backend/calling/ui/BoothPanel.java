package city.loket.backend.calling.ui;

import city.loket.backend.device.BoothId;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All the photo booths of the office with their switches. A reason that is being written stays when the screen is drawn again. */
final class BoothPanel extends Div {

    private final Speech speech;
    private final Pressed pressed;
    private final Map<BoothId, BoothSwitch> switches = new LinkedHashMap<>();

    BoothPanel(Speech speech, Pressed pressed) {
        this.speech = speech;
        this.pressed = pressed;
        addClassName("booths");
    }

    void show(List<BoothLine> lines) {
        var ids = lines.stream().map(line -> line.booth().id()).toList();
        if (!ids.equals(List.copyOf(switches.keySet()))) {
            removeAll();
            switches.clear();
            ids.forEach(id -> switches.put(id, new BoothSwitch(id, speech, pressed)));
            switches.values().forEach(this::add);
        }
        lines.forEach(line -> switches.get(line.booth().id()).show(line));
    }

    /** What a turn of a switch does; {@code true} when it was done. */
    interface Pressed {

        boolean outOfOrder(BoothId booth, String reason, PressEvent event);

        void workingAgain(BoothId booth, PressEvent event);
    }
}
