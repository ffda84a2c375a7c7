package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Office.AtBooth;
import city.loket.kiosk.backend.Photo;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import city.loket.kiosk.conversation.PhotoRows;
import city.loket.kiosk.conversation.PhotoRows.Goes;
import city.loket.kiosk.conversation.PhotoRows.Has;
import city.loket.kiosk.conversation.PhotoRows.Row;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** A short row for each person of a party, and the button that goes on once each is answered. */
final class PersonRows extends Div {

    private final PhotoRows rows;
    private final List<Key> keys = new ArrayList<>();
    private final Answer goOn;

    PersonRows(PhotoQuestion question, Talk talk) {
        rows = question.rows();
        addClassName("person-rows");
        var choices = choices(question, talk);
        for (var person = 1; person <= rows.persons(); person++) {
            add(row(person, choices, talk));
        }
        goOn = Answer.plain(
                "rows-go-on", talk.say("rows.go-on"), talk.conversation().photos()::goOn);
        add(goOn);
        show();
    }

    private List<Choice> choices(PhotoQuestion question, Talk talk) {
        var booth = talk.facts().atBooth() == AtBooth.OPEN ? "rows.booth" : "rows.none";
        var all = new ArrayList<>(List.of(
                new Choice("own", talk.say("rows.own"), rows::ownPhoto, PersonRows::hasOwn),
                new Choice("booth", talk.say(booth), person -> rows.goes(person, Errand.BOOTH), goes(Errand.BOOTH))));
        var age = question.party().service().photo().boothFromAge();
        if (age > 0) {
            all.add(new Choice(
                    "child-photo",
                    talk.say("rows.child.photo", age),
                    rows::byPhotographer,
                    PersonRows::byPhotographer));
            all.add(new Choice(
                    "child", talk.say("rows.child", age), person -> rows.goes(person, Errand.DESK), goes(Errand.DESK)));
        }
        return all;
    }

    private Div row(int person, List<Choice> choices, Talk talk) {
        var label = talk.say("rows.person", person);
        var row = Marks.styled(new Div(Marks.styled(new Span(label), "person")), "person-row");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var choice : choices) {
            var key = new NativeButton(choice.label(), click -> {
                choice.say().accept(person);
                show();
            });
            row.add(Marks.styled(Marks.name(key, choice.name() + "-" + person), "key"));
            keys.add(new Key(key, person, choice));
        }
        return row;
    }

    private void show() {
        keys.forEach(key -> key.button().getElement().setAttribute("aria-pressed", String.valueOf(key.chosen(rows))));
        goOn.setEnabled(rows.complete());
        goOn.setClassName("main", rows.complete());
    }

    private static boolean hasOwn(Row row) {
        return row instanceof Has(var photo) && photo.kind() != Photo.Kind.PHOTOGRAPHER;
    }

    private static boolean byPhotographer(Row row) {
        return row instanceof Has(var photo) && photo.kind() == Photo.Kind.PHOTOGRAPHER;
    }

    private static Predicate<Row> goes(Errand errand) {
        return row -> row instanceof Goes(var where) && where == errand;
    }

    private record Choice(String name, String label, IntConsumer say, Predicate<Row> is) {}

    private record Key(NativeButton button, int person, Choice choice) {

        boolean chosen(PhotoRows rows) {
            return rows.of(person).filter(choice.is()).isPresent();
        }
    }
}
