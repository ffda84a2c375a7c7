package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OwnDate;
import city.loket.kiosk.conversation.Booking.OwnDay;
import city.loket.kiosk.conversation.DateEntry;
import city.loket.kiosk.conversation.DateEntry.Part;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Month;
import java.util.Locale;
import java.util.stream.IntStream;

/** Day, month and year of a date, each on keys of its own; what was chosen stands above and can be chosen again. */
final class DateKeys extends Div {

    private final OwnDay asked;
    private final Talk talk;
    private final Div parts = Marks.styled(new Div(), "date-parts");
    private final Div keys = new Div();
    private final Paragraph told = Marks.styled(new Paragraph(), "told");
    private final Answer ok;

    DateKeys(OwnDay asked, Talk talk) {
        this.asked = asked;
        this.talk = talk;
        addClassName("date");
        told.getElement().setAttribute("role", "status");
        ok = Answer.plain(
                        "date-ok",
                        talk.say("own.ok"),
                        () -> talk.conversation().booking().ownDay(asked))
                .main();
        add(parts, told, keys, ok);
        show();
    }

    private DateEntry entry() {
        return asked.entry();
    }

    private void show() {
        parts.removeAll();
        for (var part : Part.values()) {
            parts.add(part(part));
        }
        keys.removeAll();
        keys.setClassName("keys date-keys " + name(entry().asked()));
        values(entry().asked()).forEach(value -> keys.add(key(value)));
        ok.setEnabled(entry().date().isPresent());
        told.setText(tell());
    }

    private String tell() {
        if (!entry().complete()) {
            return talk.say(
                    switch (entry().asked()) {
                        case DAY -> "own.day";
                        case MONTH -> "own.month";
                        case YEAR -> "own.year";
                    });
        }
        return entry().date().map(date -> talk.words().date(date)).orElseGet(() -> talk.say("own.no-such-day"));
    }

    private NativeButton part(Part part) {
        var chosen = entry().chosen(part);
        var shown = chosen == null ? "" : label(part, chosen);
        var button = new NativeButton("", click -> {
            entry().ask(part);
            show();
        });
        button.add(Marks.styled(new Span(talk.say(title(part))), "what"), Marks.styled(new Span(shown), "value"));
        button.addClassNames("part");
        button.setClassName("asked", part == entry().asked());
        return Marks.name(button, "date-" + name(part));
    }

    private static String title(Part part) {
        return switch (part) {
            case DAY -> "own.part.day";
            case MONTH -> "own.part.month";
            case YEAR -> "own.part.year";
        };
    }

    private NativeButton key(int value) {
        var key = new NativeButton(label(entry().asked(), value), click -> {
            entry().choose(value);
            show();
        });
        key.addClassName("key");
        key.setClassName("chosen", Integer.valueOf(value).equals(entry().chosen(entry().asked())));
        return Marks.name(key, name(entry().asked()) + "-" + value);
    }

    private String label(Part part, int value) {
        return part == Part.MONTH ? talk.words().month(Month.of(value)) : String.valueOf(value);
    }

    private IntStream values(Part part) {
        return switch (part) {
            case DAY -> IntStream.rangeClosed(1, 31);
            case MONTH -> IntStream.rangeClosed(1, 12);
            case YEAR -> years(asked.of(), talk.facts().today().getYear());
        };
    }

    private static IntStream years(OwnDate of, int now) {
        return switch (of) {
            case EXPIRY -> IntStream.rangeClosed(now - 1, now + 10);
            case ARRIVAL -> IntStream.rangeClosed(now - 11, now);
            case BIRTHDAY -> IntStream.rangeClosed(now - 19, now);
        };
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
