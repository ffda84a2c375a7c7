package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.Text;
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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is in the building. Lines stay the same components while their order does, so that nobody loses the focus to a redrawing. */
final class HallTable extends Section {

    private final Speech speech;
    private final Consumer<VisitId> opened;
    private final Choices<Part> parts;
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = new NativeTableBody();
    private final Paragraph nobody = new Paragraph();
    private Map<VisitId, HallRow> lines = new LinkedHashMap<>();
    private List<Presence> everybody = List.of();
    private Instant now = Instant.EPOCH;
    private Part part = Part.HERE;
    private String typed = "";
    private @Nullable VisitId chosen;

    HallTable(Speech speech, Consumer<VisitId> opened) {
        this.speech = speech;
        this.opened = opened;
        addClassName("hall-list");
        parts = new Choices<>(speech.say("parts"), this::only);
        for (var one : Part.values()) {
            parts.add(one, "part-" + Text.of(one), speech.say("part." + Text.of(one)));
        }
        nobody.getElement().setAttribute("data-test", "nobody");
        var heading = new H2(speech.say("here"));
        heading.setId("here");
        table.getElement().setAttribute("aria-labelledby", "here");
        table.add(new NativeTableHeader(columns()), body);
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-labelledby", "here");
        add(heading, parts, nobody, scroll);
    }

    private NativeTableRow columns() {
        var row = new NativeTableRow();
        for (var column : List.of("number", "service", "where", "arrived", "counts-from", "since")) {
            var cell = new NativeTableHeaderCell(speech.say("column." + column));
            cell.addClassName(column);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    /** @param card whose card is open; {@code null} when nobody's is */
    void show(List<Presence> presences, Instant at, @Nullable VisitId card) {
        everybody = presences;
        now = at;
        chosen = card;
        draw();
    }

    /** Only those whom these letters fit. */
    void narrow(String letters) {
        typed = letters;
        draw();
    }

    private void only(Part one) {
        part = one;
        draw();
    }

    private void draw() {
        parts.press(part);
        for (var one : Part.values()) {
            parts.note(one, String.valueOf(everybody.stream().filter(one::has).count()));
        }
        var shown = everybody.stream()
                .filter(part::has)
                .filter(presence -> presence.fits(typed))
                .toList();
        var drawn = new LinkedHashMap<VisitId, HallRow>();
        for (var presence : shown) {
            var id = presence.visit().id();
            var line = lines.computeIfAbsent(id, any -> new HallRow(speech, any, opened));
            line.show(presence, now, id.equals(chosen));
            drawn.put(id, line);
        }
        if (!List.copyOf(drawn.values()).equals(body.getChildren().toList())) {
            body.removeAll();
            drawn.values().forEach(body::add);
        }
        lines = drawn;
        table.setVisible(!shown.isEmpty());
        nobody.setVisible(shown.isEmpty());
        nobody.setText(speech.say(typed.isBlank() ? "nobody." + Text.of(part) : "nobody.typed", typed));
    }

    /** A part of the list. */
    enum Part {
        HERE,
        PHOTO,
        TICKET,
        WAITING,
        COUNTER,
        GONE;

        boolean has(Presence presence) {
            var where = presence.where();
            return this == HERE ? where != Where.GONE : where.name().equals(name());
        }
    }
}
