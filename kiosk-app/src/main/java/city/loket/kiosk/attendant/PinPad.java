package city.loket.kiosk.attendant;

import city.loket.kiosk.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Digits to touch; what was typed shows as dots. */
final class PinPad extends Div {

    private static final int LONGEST = 12;

    private final Pin pin;
    private final Words words;
    private final Runnable unlocked;
    private final Paragraph hint = new Paragraph();
    private final Span dots = new Span();
    private String typed = "";

    PinPad(Pin pin, Words words, Runnable unlocked) {
        this.pin = pin;
        this.words = words;
        this.unlocked = unlocked;
        addClassName("pin");
        hint.setText(words.of("attendant.pin"));
        hint.getElement().setAttribute("role", "status");
        dots.addClassName("dots");
        add(hint, dots, keys());
    }

    private Div keys() {
        var keys = new Div();
        keys.addClassName("keys");
        "123456789".chars().forEach(digit -> keys.add(digit((char) digit)));
        var erase = new NativeButton("⌫", _ -> type(""));
        erase.setAriaLabel(words.of("attendant.pin.erase"));
        keys.add(erase, digit('0'), named("pin-ok", new NativeButton("OK", _ -> tryIt())));
        return keys;
    }

    private NativeButton digit(char digit) {
        return named("pin-" + digit, new NativeButton(String.valueOf(digit), _ -> type(typed + digit)));
    }

    private void type(String digits) {
        typed = digits.substring(0, Math.min(digits.length(), LONGEST));
        dots.setText("●".repeat(typed.length()));
    }

    private void tryIt() {
        if (pin.opensWith(typed)) {
            unlocked.run();
            return;
        }
        type("");
        hint.setText(words.of(pin.closed() ? "attendant.pin.wait" : "attendant.pin.wrong"));
    }

    private static NativeButton named(String name, NativeButton button) {
        button.getElement().setAttribute("data-test", name);
        return button;
    }
}
