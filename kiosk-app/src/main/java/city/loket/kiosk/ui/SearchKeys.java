package city.loket.kiosk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A keyboard on the screen, with the letters where the language's readers expect them. Accents are not needed to search. */
final class SearchKeys extends Div {

    private static final String DIGITS = "1234567890";
    private static final List<String> AZERTY = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");
    private static final List<String> QWERTZ = List.of("qwertzuiop", "asdfghjkl", "yxcvbnm");
    private static final List<String> QWERTY = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    SearchKeys(Talk talk, Consumer<Character> press, Runnable erase) {
        addClassName("letters");
        var rows = Stream.concat(Stream.of(DIGITS), layout(talk).stream())
                .map(row -> row(row, press))
                .toList();
        var eraser = key("search-erase", "", erase);
        eraser.add(Icon.ERASE.draw());
        eraser.setAriaLabel(talk.say("code.erase"));
        rows.getLast().add(Marks.styled(eraser, "wide"));
        add(rows.toArray(Div[]::new));
        add(Marks.styled(
                new Div(key("search-space", talk.say("search.space"), () -> press.accept(' '))), "letter-row"));
    }

    private static List<String> layout(Talk talk) {
        return switch (talk.words().language()) {
            case NL, FR -> AZERTY;
            case DE -> QWERTZ;
            case EN -> QWERTY;
        };
    }

    private static Div row(String letters, Consumer<Character> press) {
        var row = Marks.styled(new Div(), "letter-row");
        letters.chars()
                .mapToObj(letter -> (char) letter)
                .forEach(
                        letter -> row.add(key("letter-" + letter, String.valueOf(letter), () -> press.accept(letter))));
        return row;
    }

    private static NativeButton key(String name, String label, Runnable act) {
        var key = new NativeButton(label, click -> act.run());
        key.addClassName("key");
        return Marks.name(key, name);
    }
}
