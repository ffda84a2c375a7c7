package city.loket.backend.appointment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant STARTS = Instant.parse("2026-11-24T08:15:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static String file(boolean cancelled) {
        return new CalendarFile(
                        "K7MP2Q@loket.example",
                        STARTS,
                        STARTS.plus(Duration.ofMinutes(20)),
                        "Carte orange, prolongation; à Louvain",
                        "Code : K7MP2Q. Déplacer ou annuler : https://loket.example/a/mG3abcdefghijklmnopqrs et encore",
                        "Professor Van Overstraetenplein 1, 3000 Leuven",
                        URI.create("https://loket.example/a/mG3"),
                        cancelled)
                .write(NOW);
    }

    @Test
    void a_calendar_understands_when_where_and_what() throws Exception {
        var read = new CalendarBuilder().build(new StringReader(file(false)));
        VEvent event = (VEvent) read.getComponents().getFirst();

        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(STARTS);
        assertThat(Instant.from(event.getDateTimeEnd().getDate())).isEqualTo(STARTS.plus(Duration.ofMinutes(20)));
        assertThat(event.getSummary().getValue()).isEqualTo("Carte orange, prolongation; à Louvain");
        assertThat(event.getLocation().getValue()).isEqualTo("Professor Van Overstraetenplein 1, 3000 Leuven");
        assertThat(event.validate().hasErrors()).isFalse();
    }

    @Test
    void it_is_written_as_the_standard_wants_it() {
        assertThat(file(false))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART:20261124T081500Z\r\n", "DTSTAMP:20261123T100000Z\r\n", "STATUS:CONFIRMED\r\n");
        assertThat(file(false).split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    @Test
    void a_cancelled_appointment_tells_the_calendar_so_under_the_same_name() {
        assertThat(file(true)).contains("STATUS:CANCELLED\r\n", "UID:K7MP2Q@loket.example\r\n");
    }
}
