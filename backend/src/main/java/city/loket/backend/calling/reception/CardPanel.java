package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.Chip;
import city.loket.backend.calling.ui.Mark;
import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;

/** One visitor: where, since when, what next, what can be done, and what has happened. Redrawn in place, so that nobody loses the focus. */
final class CardPanel extends Section {

    private final Speech speech;
    private final CardWords words;
    private final H2 name = new H2();
    private final Div state = new Div();
    private final Div facts = new Div();
    private final CardPhotos photos;
    private final Map<Act, PressButton> acts = new EnumMap<>(Act.class);
    private final Div more = new Div();
    private final PaperPanel paper;
    private final OrderedList past = new OrderedList();

    CardPanel(Speech speech, CardPhotos photos, PaperPanel paper, Pressed pressed) {
        this.speech = speech;
        this.words = new CardWords(speech);
        this.photos = photos;
        this.paper = paper;
        addClassNames("card", "visitor-card");
        getElement().setAttribute("data-test", "card");
        name.getElement().setAttribute("tabindex", "-1").setAttribute("data-focus", "");
        state.addClassName("state");
        facts.addClassName("facts");
        more.addClassName("more");
        past.addClassName("past");
        var close = new PressButton("close", speech.say("close"), "small", "close").on(event -> pressed.close());
        var head = new Div(name, close);
        head.addClassName("head");
        add(head, state, paper, facts, photos, buttons(pressed), more, new H3(speech.say("past")), past);
    }

    private Div buttons(Pressed pressed) {
        var buttons = new Div();
        buttons.addClassName("acts");
        for (var act : Act.values()) {
            var button = new PressButton(Text.of(act), speech.say("act." + Text.of(act)), "small")
                    .on(event -> pressed.act(act, event));
            acts.put(act, button);
            buttons.add(button);
        }
        acts.get(Act.NUMBER).addClassName("strong");
        return buttons;
    }

    void show(Card card) {
        var visit = card.visit();
        name.setText(card.who().name());
        showState(card);
        facts.removeAll();
        facts.add(
                fact("lead", speech.name(card.who().service())),
                fact("line", words.origin(card) + " · " + words.party(card)),
                fact("next", words.next(card)));
        photos.show(card);
        acts.forEach((act, button) -> {
            button.setVisible(act.aliveIn(visit));
            button.offer(visit.id());
        });
        past.removeAll();
        card.past().forEach(line -> past.add(item(speech.time(line.at()), words.happened(line))));
    }

    private void showState(Card card) {
        var where = card.who().where();
        var chip = new Chip(HallRow.meaning(where), words.state(card.visit().status()));
        var timer = new Span();
        timer.addClassName("timer");
        timer.getElement()
                .setAttribute(
                        "data-since",
                        String.valueOf(card.visit().state().since().toEpochMilli()))
                .setAttribute("data-now", String.valueOf(card.now().toEpochMilli()));
        state.removeAll();
        state.add(chip, timer);
        if (!card.visit().place().priority().isZero()) {
            state.add(new Chip("call", speech.say("priority")));
        }
        Mark.of(card.visit())
                .filter(mark -> where == Where.WAITING)
                .ifPresent(mark -> state.add(new Chip("wait", speech.say("mark." + mark.text()))));
    }

    private static Paragraph fact(String className, String text) {
        var fact = new Paragraph(text);
        fact.addClassName(className);
        return fact;
    }

    private static ListItem item(String time, String what) {
        var at = new Span(time);
        at.addClassName("at");
        return new ListItem(at, new Span(what));
    }

    /** Shows what an act asks first instead of whatever was open; nothing closes it. */
    void open(Component... question) {
        paper.close();
        more.removeAll();
        more.add(question);
    }

    PaperPanel paper() {
        return paper;
    }

    void takeFocus() {
        getElement().executeJs("requestAnimationFrame(() => this.querySelector('[data-focus]').focus())");
    }

    /** What happens when a button is pressed. */
    interface Pressed {
        void act(Act act, PressEvent event);

        void close();
    }
}
