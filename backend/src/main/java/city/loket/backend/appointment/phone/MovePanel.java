package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Choice;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.OwnDates;
import city.loket.backend.platform.CommandId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Another time for an appointment. The visitor's own dates are asked again where a rule needs them: they are not kept. */
final class MovePanel extends Div {

    private final Spoken spoken;
    private final Diary diary;
    private final Appointment appointment;
    private final TimesPanel.Pick pick;
    private final LocalDate today;
    private final OwnDateFields dates;
    private final Div times = new Div();

    MovePanel(Spoken spoken, Diary diary, Appointment appointment, Picked pick) {
        this.spoken = spoken;
        this.diary = diary;
        this.appointment = appointment;
        this.pick =
                (startsAt, command) -> pick.moveTo(choice().wish(spoken.office(), Channel.PHONE), startsAt, command);
        today = diary.today(spoken.office());
        dates = new OwnDateFields(spoken, this::draw, () -> {});
        dates.ask(Choice.of(appointment, spoken.service(appointment), OwnDates.of(Map.of(), today)));
        add(dates, times);
        draw();
    }

    private Choice choice() {
        return Choice.of(appointment, spoken.service(appointment), OwnDates.of(dates.typed(), today));
    }

    private void draw() {
        var choice = choice();
        dates.judge(choice);
        times.removeAll();
        times.add(
                choice.problems().isEmpty()
                        ? new TimesPanel(spoken, diary, choice.wish(spoken.office(), Channel.PHONE), pick)
                        : new Span(spoken.words().say("move.dates")));
    }

    /** What becomes of the time that is picked. */
    interface Picked {
        void moveTo(Wish wish, Instant startsAt, CommandId command);
    }
}
