package city.loket.kiosk.attendant;

import city.loket.hardware.booth.PhotoBooth;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.kiosk.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How printer, scanner and photo booths are. */
final class DeviceList extends Div {

    private final Workshop workshop;
    private final Words words;

    DeviceList(Workshop workshop, Words words) {
        this.workshop = workshop;
        this.words = words;
        addClassName("devices");
    }

    void look() {
        var status = workshop.diary().status();
        removeAll();
        add(
                line(workshop.printer(), new Says(words).condition(status.condition()), status.usable()),
                new Paragraph(status.condition() == Condition.OK ? "" : status.reason()),
                line(
                        words.of("attendant.scanner"),
                        connected(workshop.scannerConnected()),
                        workshop.scannerConnected()));
        workshop.booths().forEach(booth -> add(line(booth)));
    }

    private Div line(PhotoBooth booth) {
        var hearing = booth.hearing();
        return line(booth.name(), new Says(words).hearing(hearing), hearing == PhotoBooth.Hearing.OK);
    }

    private String connected(boolean is) {
        return words.of(is ? "attendant.connected" : "attendant.not-connected");
    }

    private static Div line(String name, String state, boolean well) {
        var said = new Span(state);
        said.addClassNames("state", well ? "well" : "ill");
        return new Div(new Span(name), said);
    }
}
