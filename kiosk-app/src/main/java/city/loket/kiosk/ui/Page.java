package city.loket.kiosk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;

/** One step on the screen: what is said above, what can be answered below, where hands are. */
final class Page extends Div {

    private final Div said = Marks.styled(new Div(), "said");
    private final Div answers = Marks.styled(new Div(), "answers");
    private final H1 title = new H1();

    Page(String headline) {
        addClassName("page");
        title.setText(headline);
        title.getElement().setAttribute("tabindex", "-1");
        said.add(Marks.sized(title, headline));
        add(said, answers);
    }

    /** Where the visitor stands on the way to a number. */
    Page progress(int step, Talk talk) {
        said.addComponentAsFirst(bar(step, 3, talk.say("step.of", step)));
        return this;
    }

    /** Where the visitor stands among questions of which there are at most so many. */
    Page progress(int question, int atMost, Talk talk) {
        said.addComponentAsFirst(bar(question, atMost, talk.say("path.progress", question, atMost)));
        return this;
    }

    private static Div bar(int done, int all, String words) {
        var bar = Marks.styled(new Div(), "step");
        for (var i = 1; i <= all; i++) {
            bar.add(Marks.styled(new Span(), i <= done ? "on" : "off"));
        }
        bar.add(new Span(words));
        return bar;
    }

    /** What the visitor chose on the way here, above the title. */
    Page trail(Stream<String> chosen) {
        var trail = Marks.styled(new Div(), "trail");
        chosen.forEach(words -> trail.add(new Span(words)));
        said.addComponentAsFirst(trail);
        return this;
    }

    Page text(String words) {
        if (!words.isEmpty()) {
            said.add(new Paragraph(words));
        }
        return this;
    }

    Page note(Icon icon, String words, String... kinds) {
        said.add(noted(icon, words, kinds));
        return this;
    }

    static Div noted(Icon icon, String words, String... kinds) {
        var note = Marks.styled(new Div(icon.draw(), new Span(words)), "note");
        note.addClassNames(kinds);
        return note;
    }

    static Div checks(List<String> items) {
        return list(items, Icon.CHECK);
    }

    static Div notes(List<String> items) {
        return list(items, Icon.DOT);
    }

    /** What to do, one thing after the other. */
    static Div numbered(List<String> steps) {
        var list = Marks.styled(new OrderedList(), "checks", "numbered");
        steps.forEach(step -> list.add(new ListItem(new Span(step))));
        return Marks.styled(new Div(list), "card");
    }

    private static Div list(List<String> items, Icon icon) {
        var list = Marks.styled(new UnorderedList(), "checks");
        items.forEach(item -> list.add(new ListItem(icon.draw(), new Span(item))));
        return Marks.styled(new Div(list), "card");
    }

    Page show(Component... more) {
        said.add(more);
        return this;
    }

    Page answer(Component... more) {
        answers.add(more);
        return this;
    }

    /** Other ways, below the answers or, on a wide screen, beside them. */
    Page aside(Component... others) {
        add(Marks.styled(new Div(others), "aside"));
        return this;
    }

    /** Answers side by side. */
    Page two() {
        answers.addClassName("two");
        return this;
    }

    /** Reads on from the title: the screen reader speaks it, and the next Tab is the first answer. */
    void focusTitle() {
        title.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
