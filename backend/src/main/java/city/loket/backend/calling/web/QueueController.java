package city.loket.backend.calling.web;

import city.loket.backend.calling.Because;
import city.loket.backend.calling.BecauseWords;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Parking;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who waits for a counter, and who is parked there. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/counter")
class QueueController {

    private final CounterSessions sessions;
    private final Building building;
    private final Parking parking;
    private final Offices offices;
    private final CounterVisits answers;

    QueueController(
            CounterSessions sessions, Building building, Parking parking, Offices offices, CounterVisits answers) {
        this.sessions = sessions;
        this.building = building;
        this.parking = parking;
        this.offices = offices;
        this.answers = answers;
    }

    @GetMapping("queue")
    List<QueueLine> queue(@AuthenticationPrincipal SignedInStaff staff, HttpServletRequest request) {
        var session = sessions.current(staff);
        var words = new BecauseWords(
                Words.of("console", SpokenLanguage.of(request)),
                offices.get(session.office()).zone());
        var waiting = waiting(session);
        var told = answers.of(waiting);
        return IntStream.range(0, waiting.size())
                .mapToObj(i -> line(waiting.get(i), told.get(i), i + 1, words))
                .toList();
    }

    private List<Visit> waiting(CounterSession session) {
        return building.in(session.office(), VisitStatus.WAITING).stream()
                .filter(visit -> visit.waitsFor(session.counter(), session.services()))
                .toList();
    }

    @GetMapping("parked")
    List<CounterVisit> parked(@AuthenticationPrincipal SignedInStaff staff) {
        return answers.of(parking.at(sessions.current(staff)));
    }

    private static QueueLine line(Visit visit, CounterVisit told, int place, BecauseWords words) {
        var because = Because.of(visit).stream().map(QueueLine.Reason::of).toList();
        return new QueueLine(told, place, because, words.sentence(visit, place));
    }
}
