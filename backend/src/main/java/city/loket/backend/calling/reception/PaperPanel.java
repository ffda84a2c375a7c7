package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.platform.QrSvg;
import city.loket.backend.visit.Visit;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the visitor takes along: the number, or the slip's code, large and with the QR code for the phone. After a print it asks whether the paper came out. */
final class PaperPanel extends Section {

    private final Speech speech;
    private final UnaryOperator<String> address;
    private final Div large = new Div();
    private final Div picture = new Div();
    private final Paragraph what = new Paragraph();
    private final Div question = new Div();
    private final PressButton out;
    private final PressButton notOut;

    /** @param address of the page of the visit with a token */
    PaperPanel(Speech speech, UnaryOperator<String> address, Looked looked) {
        this.speech = speech;
        this.address = address;
        addClassName("paper");
        large.addClassName("large");
        large.getElement().setAttribute("data-test", "large");
        picture.addClassName("qr");
        out = new PressButton("came-out", speech.say("paper.yes"), "small", "strong")
                .on(event -> looked.cameOut(true, event));
        notOut = new PressButton("not-out", speech.say("paper.no"), "small").on(event -> looked.cameOut(false, event));
        question.addClassName("question");
        question.add(new Span(speech.say("paper.came-out")), out, notOut);
        add(question, picture, large, what);
        close();
    }

    void close() {
        setVisible(false);
        question.setVisible(false);
    }

    void show(Visit visit) {
        var number = Optional.ofNullable(visit.numberText()).filter(given -> visit.photosMissing() == 0);
        large.setText(number.orElse(visit.code()));
        large.setClassName("code", number.isEmpty());
        what.setText(speech.say(number.isPresent() ? "paper.ticket" : "paper.slip"));
        var qr = QrSvg.of(address.apply(visit.token()));
        picture.removeAll();
        picture.add(new Svg("<svg viewBox='%s' role='img' aria-label='QR'><path d='%s'/></svg>"
                .formatted(qr.viewBox(), qr.path())));
        setVisible(true);
    }

    /** The paper is on its way. */
    void ask(Visit visit) {
        out.offer(visit.id());
        notOut.offer(visit.id());
        question.setVisible(true);
    }

    void answered() {
        question.setVisible(false);
    }

    /** What staff saw. */
    interface Looked {
        void cameOut(boolean onPaper, PressEvent event);
    }
}
