package city.loket.kiosk.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Something large to touch: a drawing, a label, often a second line. */
final class Answer extends NativeButton {

    private Answer(String name, Runnable act) {
        addClassName("answer");
        Marks.name(this, name);
        addClickListener(click -> act.run());
    }

    static Answer of(String name, Icon icon, String label, String more, Runnable act) {
        var answer = new Answer(name, act);
        answer.add(icon.draw(), words(label, more), go());
        return answer;
    }

    static Answer plain(String name, String label, Runnable act) {
        var answer = new Answer(name, act);
        answer.addClassName("plain");
        answer.add(words(label, ""));
        return answer;
    }

    static Answer listed(String name, String label, String more, Runnable act) {
        var answer = new Answer(name, act);
        answer.addClassName("listed");
        answer.add(words(label, more), go());
        return answer;
    }

    /** The likely answer, in the town's colour. */
    Answer main() {
        addClassName("main");
        return this;
    }

    private static Span words(String label, String more) {
        var words = new Span();
        words.addClassName("words");
        words.add(Marks.sized(new Span(label), label, "label"));
        if (!more.isEmpty()) {
            words.add(Marks.styled(new Span(more), "more"));
        }
        return words;
    }

    private static Span go() {
        return Marks.styled(new Span(Icon.GO.draw()), "go");
    }
}
