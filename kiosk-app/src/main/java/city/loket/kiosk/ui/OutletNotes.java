package city.loket.kiosk.ui;

import city.loket.kiosk.printing.Outlet;
import city.loket.kiosk.words.Language;
import city.loket.kiosk.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** What a visitor should know of the place where the paper comes out, before touching anything. */
final class OutletNotes {

    private OutletNotes() {}

    /** In each language, as nobody has chosen one yet; empty when all is well. */
    static Optional<Div> in(List<Language> languages, Outlet outlet) {
        return switch (outlet) {
            case READY -> Optional.empty();
            case TICKET_LEFT -> Optional.of(inEach(languages, Icon.DOWN, "outlet.ticket-left"));
            case OUT_OF_ORDER -> Optional.of(inEach(languages, Icon.PHONE, "outlet.out-of-order"));
        };
    }

    private static Div inEach(List<Language> languages, Icon icon, String key) {
        var lines = new Div();
        for (var language : languages) {
            var line = new Paragraph(Words.in(language).of(key));
            line.getElement().setAttribute("lang", language.tag());
            lines.add(line);
        }
        return Marks.name(Marks.styled(new Div(icon.draw(), lines), "note", "wait", "outlet"), "outlet");
    }
}
