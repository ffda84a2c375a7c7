package city.loket.backend.calling.ui;

import city.loket.backend.calling.Emergency;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.OfficeWatch;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands over every page of the console: colleagues in need above, and the corner from which one calls them oneself. */
final class AlarmLayer extends Div {

    private final AlarmDesk desk;
    private final OfficeWatch watch;
    private final SignedInStaff staff;
    private final Speech speech;
    private final Pressed pressed = new Presses();
    private final Div lines = new Div();
    private final QuietCall call;
    private Map<Long, AlarmLine> shown = new LinkedHashMap<>();
    private @Nullable Live live;

    AlarmLayer(AlarmDesk desk, OfficeWatch watch, SignedInStaff staff, Speech speech) {
        this.desk = desk;
        this.watch = watch;
        this.staff = staff;
        this.speech = speech;
        call = new QuietCall(speech, pressed);
        lines.addClassName("alarms");
        add(lines, call);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live = Live.start(attached.getUI(), watch, new OfficeId(staff.office()), this::draw);
        draw();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (live != null) {
            live.end();
        }
    }

    private void draw() {
        var open = desk.open(staff);
        call.show(open.stream()
                .filter(emergency -> emergency.staff() == staff.staffId())
                .findFirst()
                .orElse(null));
        draw(open.stream()
                .filter(emergency -> emergency.staff() != staff.staffId())
                .toList());
    }

    /** Lines stay the same components, so that nobody loses the focus, and a screen reader hears each once. */
    private void draw(List<Emergency> others) {
        var now = new LinkedHashMap<Long, AlarmLine>();
        for (var emergency : others) {
            var line = shown.computeIfAbsent(emergency.id(), any -> new AlarmLine(speech, emergency, pressed));
            line.show(emergency, staff.staffId());
            now.put(emergency.id(), line);
        }
        if (!List.copyOf(now.values()).equals(lines.getChildren().toList())) {
            lines.removeAll();
            now.values().forEach(lines::add);
        }
        shown = now;
    }

    private final class Presses implements Pressed {

        @Override
        public void raise(PressEvent event) {
            desk.raise(staff, event.command());
            draw();
        }

        @Override
        public void come(long emergency, PressEvent event) {
            desk.come(staff, emergency, event.command());
            draw();
        }

        @Override
        public void close(long emergency, Emergency.Outcome outcome, PressEvent event) {
            desk.close(staff, emergency, outcome, event.command());
            draw();
        }
    }

    /** What happens when a button about an emergency is pressed. */
    interface Pressed {
        void raise(PressEvent event);

        void come(long emergency, PressEvent event);

        void close(long emergency, Emergency.Outcome outcome, PressEvent event);
    }
}
