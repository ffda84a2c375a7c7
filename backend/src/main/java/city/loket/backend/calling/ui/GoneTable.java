package city.loket.backend.calling.ui;

import city.loket.backend.visit.Comeback;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** Who went today without being served, and can be brought back to the old place. */
final class GoneTable extends Section {

    private final Speech speech;
    private final Pressed pressed;
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = new NativeTableBody();
    private final Paragraph nobody = new Paragraph();

    GoneTable(Speech speech, Pressed pressed) {
        this.speech = speech;
        this.pressed = pressed;
        var heading = new H2(speech.say("gone"));
        heading.setId("gone");
        table.getElement().setAttribute("aria-labelledby", "gone");
        nobody.setText(speech.say("gone.nobody"));
        table.add(
                new NativeTableHeader(
                        PhotoTable.columns(speech, List.of("slip", "service", "arrived", "went", "why", "do"))),
                body);
        add(heading, nobody, table);
    }

    void show(List<PhotoLine> gone) {
        body.removeAll();
        gone.forEach(line -> body.add(row(line)));
        table.setVisible(!gone.isEmpty());
        nobody.setVisible(gone.isEmpty());
    }

    private NativeTableRow row(PhotoLine line) {
        var why = line.leftReason()
                .map(reason -> "gone." + reason.toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("gone.no-show");
        var row = new NativeTableRow(
                cell(line.name(), "number"),
                cell(speech.name(line.service()), "service"),
                cell(speech.time(line.visit().arrivedAt()), "arrived"),
                cell(speech.time(line.visit().state().since()), "went"),
                cell(speech.say(why), "why"),
                new NativeTableCell(new Div(toOldPlace(line), fromNow(line))));
        row.getElement()
                .setAttribute("data-test", "gone-line")
                .setAttribute("data-code", line.visit().code());
        return row;
    }

    private PressButton toOldPlace(PhotoLine line) {
        return back(
                line,
                new PressButton("bring-back", speech.say("bring-back"), "small"),
                Comeback.OLD_PLACE,
                speech.say("bring-back.of", line.name()));
    }

    private PressButton fromNow(PhotoLine line) {
        return back(
                line,
                new PressButton("bring-back-now", speech.say("bring-back-now"), "small"),
                Comeback.FROM_NOW,
                speech.say("bring-back-now.of", line.name()));
    }

    private PressButton back(PhotoLine line, PressButton button, Comeback comeback, String name) {
        button.on(event -> pressed.bringBack(line, comeback, event)).offer(line.id());
        button.getElement().setAttribute("aria-label", name);
        return button;
    }

    private static NativeTableCell cell(String text, String className) {
        var cell = new NativeTableCell(new Span(text));
        cell.addClassName(className);
        return cell;
    }

    /** What happens when somebody is brought back. */
    interface Pressed {
        void bringBack(PhotoLine line, Comeback comeback, PressEvent event);
    }
}
