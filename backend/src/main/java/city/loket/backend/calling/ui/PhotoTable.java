package city.loket.backend.calling.ui;

import city.loket.backend.catalogue.Service;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose photos or numbers are missing; of one service, for somebody whose slip is lost. */
final class PhotoTable extends Section {

    private final Speech speech;
    private final Pressed pressed;
    private final Div services = new Div();
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = new NativeTableBody();
    private final Paragraph nobody = new Paragraph();
    private List<PhotoLine> lines = List.of();
    private @Nullable Service only;
    private Instant now = Instant.EPOCH;

    PhotoTable(Speech speech, Pressed pressed) {
        this.speech = speech;
        this.pressed = pressed;
        var heading = new H2(speech.say("photos.there"));
        heading.setId("photos-there");
        table.getElement().setAttribute("aria-labelledby", "photos-there");
        services.addClassName("photo");
        services.getElement().setAttribute("role", "group").setAttribute("aria-label", speech.say("column.service"));
        nobody.setText(speech.say("photos.nobody"));
        table.add(
                new NativeTableHeader(
                        columns(speech, List.of("slip", "service", "arrived", "there-since", "photos", "do"))),
                body);
        add(heading, services, nobody, table);
    }

    static NativeTableRow columns(Speech speech, List<String> columns) {
        var row = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(speech.say("column." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    void show(List<PhotoLine> there, Instant at) {
        lines = there;
        now = at;
        draw();
    }

    private void draw() {
        services.removeAll();
        services.add(filter(speech.say("photos.all"), null));
        lines.stream()
                .map(PhotoLine::service)
                .distinct()
                .forEach(service -> services.add(filter(speech.name(service), service)));
        var shown = lines.stream()
                .filter(line -> only == null || line.service().equals(only))
                .toList();
        body.removeAll();
        shown.forEach(line -> body.add(new PhotoTableRow(speech, line, now, pressed)));
        table.setVisible(!shown.isEmpty());
        nobody.setVisible(shown.isEmpty());
    }

    private PressButton filter(String label, @Nullable Service service) {
        var test = service == null ? "all-services" : "only-" + service.code();
        var button = new PressButton(test, label, "small").on(event -> {
            only = service;
            draw();
        });
        var chosen = Optional.ofNullable(service).equals(Optional.ofNullable(only));
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }

    /** What staff say of a line. */
    interface Pressed {
        void confirm(PhotoLine line, int person, PressEvent event);

        void waive(PhotoLine line, int person);

        void number(PhotoLine line, PressEvent event);

        void slip(PhotoLine line);
    }
}
