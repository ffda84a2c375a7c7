package city.loket.backend.appointment.phone;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A reference code, large, to be read aloud; below each letter its word of the telephone alphabet. */
final class CodeWords extends Div {

    CodeWords(Spoken spoken, String code) {
        addClassName("code-words");
        getElement().setAttribute("data-test", "code").setAttribute("data-code", code);
        var words = spoken.spelled(code);
        for (int i = 0; i < code.length(); i++) {
            var sign = new Span(code.substring(i, i + 1));
            sign.addClassName("sign");
            var word = new Span(words.get(i).equals(sign.getText()) ? "" : words.get(i));
            word.addClassName("word");
            add(new Div(sign, word));
        }
    }
}
