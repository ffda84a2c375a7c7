package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.CodeEntry;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Large keys for a short code, and what was typed so far. */
final class CodeKeys extends Div {

    private final CodeEntry entry = new CodeEntry();
    private final Talk talk;
    private final Div typed = Marks.styled(new Div(), "typed");
    private final NativeButton ok;

    CodeKeys(Talk talk) {
        this.talk = talk;
        addClassName("code");
        Marks.name(typed, "typed");
        typed.getElement().setAttribute("role", "status");
        ok = key("code-ok", talk.say("code.ok"), () -> talk.conversation().typed(entry.typed()));
        ok.addClassName("main");
        add(typed, keys());
        show();
    }

    private Div keys() {
        var keys = Marks.styled(new Div(), "keys");
        CodeEntry.ALPHABET
                .chars()
                .mapToObj(key -> (char) key)
                .forEach(key -> keys.add(key("key-" + key, String.valueOf(key), () -> {
                    entry.press(key);
                    show();
                })));
        var erase = key("code-erase", "", () -> {
            entry.erase();
            show();
        });
        erase.add(Icon.ERASE.draw());
        erase.setAriaLabel(talk.say("code.erase"));
        keys.add(Marks.styled(erase, "wide"), Marks.styled(ok, "wide"));
        return keys;
    }

    private static NativeButton key(String name, String label, Runnable act) {
        var key = new NativeButton(label, click -> act.run());
        key.addClassName("key");
        return Marks.name(key, name);
    }

    private void show() {
        typed.removeAll();
        for (var i = 0; i < CodeEntry.LENGTH; i++) {
            var place = new Span(i < entry.typed().length() ? entry.typed().substring(i, i + 1) : "");
            typed.add(place);
        }
        typed.getElement()
                .setAttribute(
                        "aria-label",
                        entry.typed().isEmpty() ? talk.say("code.empty") : talk.say("code.typed", entry.typed()));
        ok.setEnabled(entry.complete());
    }
}
