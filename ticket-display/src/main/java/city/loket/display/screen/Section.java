package city.loket.display.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;

/** A heading in every language, and what stands below it. */
final class Section extends Div {

    Section(Texts texts, List<Locale> languages, Phrase heading, Component body) {
        addClassName("section");
        add(new H2(new InEveryLanguage(texts, languages, heading)), body);
    }
}
