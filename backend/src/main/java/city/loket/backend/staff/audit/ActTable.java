package city.loket.backend.staff.audit;

import city.loket.backend.platform.Words;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts, one in a row. */
final class ActTable extends NativeTable {

    private final Words words;
    private final ActQuery query;

    ActTable(Words words, ActQuery query, List<Act> acts) {
        this.words = words;
        this.query = query;
        var head = getHead().addRow();
        Stream.of("at", "who", "act", "about", "detail")
                .forEach(column -> head.addHeaderCell().setText(words.say("column." + column)));
        acts.forEach(this::add);
    }

    private void add(Act act) {
        var row = getBody().addRow();
        row.getElement().setAttribute("data-test", "act");
        Stream.of(at(act), act.who(), new ActWords(words).verb(act), text(act.about()), text(act.detail()))
                .forEach(cell -> row.addDataCell().setText(cell));
    }

    /** The day too where several are shown. */
    private String at(Act act) {
        var zone = query.office().zone();
        var time = words.time(act.at(), zone);
        return query.from().equals(query.to())
                ? time
                : words.day(act.at().atZone(zone).toLocalDate()) + ", " + time;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
