package city.loket.backend.calling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** What keeps visitors from their ticket or photo, and what somebody can do about it; gone while all is fine. */
final class TroublePanel extends Div {

    private final Speech speech;
    private List<Line> shown = List.of();

    TroublePanel(Speech speech) {
        this.speech = speech;
        addClassName("troubles");
        getElement().setAttribute("role", "status");
    }

    void show(Picture picture) {
        var lines = Stream.concat(devices(picture), booth(picture)).toList();
        setVisible(!lines.isEmpty());
        if (!lines.equals(shown)) {
            shown = lines;
            removeAll();
            lines.forEach(line -> add(drawn(line)));
        }
    }

    private Stream<Line> devices(Picture picture) {
        return picture.troubles().stream()
                .filter(trouble -> !trouble.kind().canWait())
                .map(trouble -> new Line(
                        trouble.device() + ": "
                                + speech.say("trouble." + trouble.kind().text()),
                        speech.say("remedy." + trouble.kind().text())));
    }

    private Stream<Line> booth(Picture picture) {
        return picture.booth().working()
                ? Stream.empty()
                : Stream.of(new Line(speech.say("remedy.booth.what"), speech.say("remedy.booth")));
    }

    private static Div drawn(Line line) {
        var what = new Span(line.what());
        what.addClassName("value");
        var drawn = new Div(what, new Span(line.remedy()));
        drawn.addClassName("trouble-line");
        drawn.getElement().setAttribute("data-test", "trouble");
        return drawn;
    }

    private record Line(String what, String remedy) {}
}
