package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;

/** Several visitors have the number whose letter was left out. */
final class Several extends Section {

    Several(Speech speech, List<Visit> visits, Consumer<VisitId> chosen) {
        addClassName("card");
        var buttons = new Div();
        buttons.addClassName("choices");
        visits.forEach(visit -> {
            var number = String.valueOf(visit.numberText());
            buttons.add(new PressButton("which-" + number, number, "which").on(event -> chosen.accept(visit.id())));
        });
        add(new Paragraph(speech.say("several")), buttons);
    }
}
