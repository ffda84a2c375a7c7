package city.loket.backend.calling.ui;

import city.loket.backend.calling.Printout;
import city.loket.backend.platform.QrSvg;
import city.loket.backend.visit.Visit;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.UnaryOperator;

/** A photo slip for who has none: its codes to photograph or to print. */
final class SlipPanel extends Section {

    private final Speech speech;
    private final UnaryOperator<String> address;
    private final H2 title = new H2();
    private final Div code = new Div();
    private final Div picture = new Div();
    private final Paragraph what = new Paragraph();
    private String page = "";

    /** @param address of the page of the visit with a token */
    SlipPanel(Speech speech, UnaryOperator<String> address) {
        this.speech = speech;
        this.address = address;
        addClassNames("waive", "slip");
        code.addClassName("slip-code");
        code.getElement().setAttribute("data-test", "slip-code");
        picture.addClassName("slip-qr");
        var print = new PressButton("print-slip", speech.say("slip.print"), "small", "strong").on(event -> print());
        var close = new PressButton("close-slip", speech.say("slip.close"), "small").on(event -> close());
        var buttons = new Div(print, close);
        buttons.addClassName("photo");
        add(title, picture, code, what, buttons);
        close();
    }

    /** On the desk's printer (docs/decisions/119). */
    private void print() {
        getUI().ifPresent(ui -> ui.getPage().open(page, "_blank"));
    }

    void close() {
        setVisible(false);
    }

    void open(Visit visit) {
        var number = visit.numberText();
        title.setText(number == null ? speech.say("slip.title") : speech.say("slip.title.number", number));
        page = Printout.of(visit).page();
        code.setText(visit.code());
        var qr = QrSvg.of(address.apply(visit.token()));
        picture.removeAll();
        picture.add(new Svg("<svg viewBox='%s' role='img' aria-label='QR'><path d='%s'/></svg>"
                .formatted(qr.viewBox(), qr.path())));
        what.setText(speech.say(number == null ? "slip.what" : "slip.what.number"));
        setVisible(true);
    }
}
