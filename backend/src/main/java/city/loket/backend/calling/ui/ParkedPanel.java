package city.loket.backend.calling.ui;

import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is parked at this counter, since when; gone from the screen while nobody is. */
final class ParkedPanel extends Section {

    private final Speech speech;
    private final HandPanel.Pressed pressed;
    private final Div box = new Div();
    private Map<VisitId, ParkedLine> lines = new LinkedHashMap<>();

    ParkedPanel(Speech speech, HandPanel.Pressed pressed) {
        this.speech = speech;
        this.pressed = pressed;
        box.addClassName("box");
        add(new H2(speech.say("parked")), box);
    }

    void show(Picture picture) {
        setVisible(!picture.parked().isEmpty());
        var ids = picture.parked().stream().map(Visit::id).toList();
        if (!List.copyOf(lines.keySet()).equals(ids)) {
            draw(ids);
        }
        picture.parked().forEach(visit -> lines.get(visit.id()).show(visit, picture));
    }

    /** Lines stay the same components while their order does, so that nobody loses the focus to a redrawing. */
    private void draw(List<VisitId> ids) {
        lines = new LinkedHashMap<>();
        ids.forEach(id -> lines.put(id, new ParkedLine(speech, lines.size() + 1, pressed)));
        box.removeAll();
        lines.values().forEach(box::add);
    }
}
