package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Advice;
import city.loket.backend.appointment.Frame.Impossible;
import city.loket.backend.appointment.Frame.Possible;
import city.loket.backend.appointment.Place;
import city.loket.backend.appointment.Wish;
import city.loket.backend.appointment.ui.PlacesPanel;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.ui.LabelledInput;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the visitor can come: what the rules say of it, and the first free times; or why there are none, and from when on there are. */
final class TimesPanel extends Section implements PlacesPanel.Picked {

    private final Spoken spoken;
    private final Diary diary;
    private final Wish wish;
    private final Pick pick;

    TimesPanel(Spoken spoken, Diary diary, Wish wish, Pick pick) {
        this.spoken = spoken;
        this.diary = diary;
        this.wish = wish;
        this.pick = pick;
        addClassName("when-free");
        add(new H3(spoken.asking().say("places")));
        switch (diary.judge(wish)) {
            case Impossible(var why) -> add(refused(spoken.why(why)));
            case Possible frame -> addPlaces(frame);
        }
    }

    @Override
    public List<Place> next(Instant from) {
        return diary.free(wish, from);
    }

    @Override
    public void pick(Instant startsAt, CommandId command) {
        pick.at(startsAt, command);
    }

    private void addPlaces(Possible frame) {
        var zone = spoken.office().zone();
        Advice.of(frame, diary.now(), zone, spoken.asking()).forEach(advice -> add(line(advice)));
        var places = new PlacesPanel(spoken.words(), zone, frame.dueBy(), this).show(frame.earliest());
        var day = new LabelledInput("from-day", "date", spoken.asking().say("jump"));
        day.onChange(() -> day(day.value())
                .ifPresent(from -> places.show(from.atStartOfDay(zone).toInstant())));
        add(places, day);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Div line(Advice advice) {
        var line = new Div(advice.text());
        line.addClassNames("advice", advice.tone());
        return line;
    }

    private static Paragraph refused(String why) {
        var refused = new Paragraph(why);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "status").setAttribute("data-test", "refused");
        return refused;
    }

    /** What becomes of the time that is picked. */
    interface Pick {
        void at(Instant startsAt, CommandId command);
    }
}
