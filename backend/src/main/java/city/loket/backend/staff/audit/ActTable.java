package city.loket.backend.staff.audit;

import city.loket.backend.platform.Words;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.stream.Stream;

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
        var told = new ActWords(words);
        Stream.of(at(act), act.who(), told.verb(act), act.about() == null ? "" : act.about(), told.detail(act))
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
}
