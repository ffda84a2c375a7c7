package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Office;
import city.loket.kiosk.conversation.Party;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** The photo question before the arrival. */
final class PhotoPages {

    private static final String PORTRAIT = "<svg viewBox='0 0 100 130' aria-hidden='true'><rect x='1' y='1' width='98'"
            + " height='128' rx='4'/><circle cx='50' cy='52' r='23'/><path d='M13 127c3-28 16-38 37-38s34 10 37 38'/></svg>";

    private PhotoPages() {}

    static Page question(Party party, Talk talk) {
        var page = new Page(talk.say(party.persons() == 1 ? "photo.title" : "photo.title.many"))
                .progress(2, talk)
                .show(facts(party, talk))
                .note(Icon.CLOCK, kept(party, talk));
        page.addClassName("photo");
        if (party.persons() == 1) {
            page.answer(yes(talk), no(talk), forChild(party, talk));
        } else {
            page.answer(howMany(party.persons(), talk), forChild(party, talk));
        }
        return page;
    }

    private static Div facts(Party party, Talk talk) {
        var list = Marks.styled(new UnorderedList(), "checks");
        var age = party.service().photo().maxAgeMonths();
        Stream.of(talk.words().count("photo.age", age), talk.say("photo.colour"), talk.say("photo.face"))
                .forEach(fact -> list.add(new ListItem(Icon.CHECK.draw(), new Span(fact))));
        return Marks.styled(new Div(Marks.styled(new Span(new Svg(PORTRAIT)), "portrait"), list), "card", "facts");
    }

    private static String kept(Party party, Talk talk) {
        var appointment = party.appointment();
        return appointment == null
                ? talk.say("photo.kept.walk-in")
                : talk.say("photo.kept", talk.time(appointment.startsAt()));
    }

    private static Answer yes(Talk talk) {
        return Answer.of(
                        "photo-yes",
                        Icon.CHECK,
                        talk.say("photo.yes"),
                        talk.say("photo.yes.more"),
                        () -> talk.conversation().havePhotos(1))
                .main();
    }

    private static Answer no(Talk talk) {
        return Answer.of(
                "photo-no",
                Icon.PHOTO,
                talk.say("photo.no"),
                booth(talk),
                () -> talk.conversation().havePhotos(0));
    }

    private static String booth(Talk talk) {
        return talk.office()
                .filter(Office::boothWorks)
                .flatMap(Office::boothMinutes)
                .map(minutes -> talk.say("photo.booth", minutes))
                .orElseGet(() -> talk.say("photo.booth.broken"));
    }

    private static Div howMany(int persons, Talk talk) {
        var keys = Marks.styled(new Div(), "keys", "persons");
        for (var some = 0; some <= persons; some++) {
            var have = some;
            keys.add(Answer.plain(
                    "photos-" + have,
                    howManyOf(have, persons, talk),
                    () -> talk.conversation().havePhotos(have)));
        }
        return keys;
    }

    private static String howManyOf(int have, int persons, Talk talk) {
        if (have == 0) {
            return talk.say("photo.nobody");
        }
        return have == persons ? talk.say("photo.all") : talk.say("photo.persons", have, persons);
    }

    private static Answer forChild(Party party, Talk talk) {
        var age = party.service().photo().boothFromAge();
        return Answer.of(
                "photo-child",
                Icon.INFO,
                talk.say("photo.child", age),
                talk.say("photo.child.more"),
                () -> talk.conversation().noPhotoPossible());
    }
}
