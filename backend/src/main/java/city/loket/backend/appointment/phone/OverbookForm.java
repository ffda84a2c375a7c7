package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Remark;
import city.loket.backend.platform.ui.LabelledInput;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;

/** A time whatever is booked and whatever the rules say, for a reason that stays on record; only for whoever may. */
final class OverbookForm extends NativeDetails {

    private final Spoken spoken;
    private final Instant now;
    private final BiConsumer<Instant, Remark> overbook;
    private final LabelledInput day;
    private final LabelledInput time;
    private final LabelledInput reason;

    OverbookForm(Spoken spoken, Instant now, BiConsumer<Instant, Remark> overbook) {
        this.spoken = spoken;
        this.now = now;
        this.overbook = overbook;
        var words = spoken.words();
        day = new LabelledInput("overbook-day", "date", words.say("overbook.day"));
        time = new LabelledInput("overbook-time", "time", words.say("overbook.time"));
        reason = new LabelledInput("overbook-reason", "text", words.say("overbook.reason")).longest(Remark.LONGEST);
        var go = new NativeButton(words.say("overbook.do"), click -> check());
        go.addClassName("plain");
        go.getElement().setAttribute("type", "button").setAttribute("data-test", "overbook");
        var at = new Div(day, time);
        at.addClassName("pair");
        addClassName("overbook");
        setSummaryText(words.say("overbook.open"));
        setContent(new Div(new Paragraph(words.say("overbook.why")), at, reason, go));
    }

    private void check() {
        day.right();
        time.right();
        reason.right();
        var why = reason.value().strip();
        try {
            var startsAt = LocalDate.parse(day.value())
                    .atTime(LocalTime.parse(time.value()).truncatedTo(ChronoUnit.MINUTES))
                    .atZone(spoken.office().zone())
                    .toInstant();
            if (startsAt.isBefore(now)) {
                day.wrong(spoken.words().say("overbook.past"));
            } else if (why.isEmpty() || why.length() > Remark.LONGEST) {
                reason.wrong(spoken.words().say("overbook.no-reason", Remark.LONGEST));
            } else {
                overbook.accept(startsAt, new Remark(why));
            }
        } catch (DateTimeException noTime) {
            day.wrong(spoken.words().say("overbook.no-time"));
        }
    }
}
