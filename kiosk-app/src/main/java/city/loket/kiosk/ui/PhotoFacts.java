package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OfferedService.PhotoRule;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** What a good photo is. */
final class PhotoFacts {

    private static final String PORTRAIT = "<svg viewBox='0 0 100 130' aria-hidden='true'><rect x='1' y='1' width='98'"
            + " height='128' rx='4'/><circle cx='50' cy='52' r='23'/><path d='M13 127c3-28 16-38 37-38s34 10 37 38'/></svg>";

    private PhotoFacts() {}

    static Div of(PhotoRule rule, Talk talk) {
        var list = Marks.styled(new UnorderedList(), "checks");
        Stream.of(
                        talk.words().count("photo.age", rule.maxAgeMonths()),
                        talk.say("photo.colour"),
                        talk.say("photo.face"))
                .forEach(fact -> list.add(new ListItem(Icon.CHECK.draw(), new Span(fact))));
        return Marks.styled(new Div(Marks.styled(new Span(new Svg(PORTRAIT)), "portrait"), list), "card", "facts");
    }
}
