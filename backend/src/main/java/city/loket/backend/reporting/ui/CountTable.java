package city.loket.backend.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;

/** Names with their counts and a bar for each; a sentence when there are none. */
final class CountTable extends Section {

    CountTable(String title, String none, Map<String, Integer> counts) {
        add(new H3(title));
        if (counts.isEmpty()) {
            add(new Paragraph(none));
            return;
        }
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", title);
        counts.forEach((name, count) -> table.add(row(name, count, most)));
        add(table);
    }

    private static NativeTableRow row(String name, int count, int most) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var number = new NativeTableCell(String.valueOf(count));
        number.addClassName("count");
        var bar = new Div();
        bar.addClassName("bar-of");
        bar.getStyle().set("width", 100 * count / most + "%");
        var drawn = new NativeTableCell(bar);
        drawn.getElement().setAttribute("aria-hidden", "true");
        return new NativeTableRow(head, number, drawn);
    }
}
