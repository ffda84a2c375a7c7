package city.loket.backend.calling.ui;

import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who comes to this counter, in order, and why the first of them is the next. */
final class QueuePanel extends Section {

    private final Speech speech;
    private final QueueRow.Pressed pressed;
    private final Div heading = new Div();
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = new NativeTableBody();
    private final Paragraph why = new Paragraph();
    private Map<VisitId, QueueRow> lines = new LinkedHashMap<>();

    QueuePanel(Speech speech, QueueRow.Pressed pressed) {
        this.speech = speech;
        this.pressed = pressed;
        addClassName("queue");
        getElement().setAttribute("aria-label", speech.say("queue"));
        heading.addClassName("heading");
        why.addClassName("why");
        table.add(new NativeTableHeader(columns()), body);
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", speech.say("queue"));
        add(heading, why, scroll);
    }

    private NativeTableRow columns() {
        var row = new NativeTableRow();
        for (var column : List.of("number", "service", "counts-from", "how", "waits")) {
            var cell = new NativeTableHeaderCell(speech.say("column." + column));
            cell.addClassName(column);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    void show(Picture picture) {
        heading.removeAll();
        heading.add(new H2(speech.say("queue")), new Chip("call", speech.count("waiting", picture.waiting())));
        why.setText(picture.next().map(speech::turn).orElseGet(() -> speech.say("next.nobody")));
        table.setVisible(!picture.rows().isEmpty());
        draw(picture);
    }

    /** Lines stay the same components while their order does, so that nobody loses the focus to a redrawing. */
    private void draw(Picture picture) {
        var next = picture.next();
        var now = new LinkedHashMap<VisitId, QueueRow>();
        for (var row : picture.rows()) {
            var line = lines.computeIfAbsent(row.visit().id(), any -> new QueueRow(speech, pressed));
            line.show(row, picture.now(), next.filter(row::equals).isPresent());
            now.put(row.visit().id(), line);
        }
        if (!List.copyOf(now.values()).equals(body.getChildren().toList())) {
            body.removeAll();
            now.values().forEach(body::add);
        }
        lines = now;
    }
}
