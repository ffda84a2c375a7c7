package city.loket.backend.visit;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceFacts;

/** A service as it would be if it also took visitors without an appointment. */
final class WalkIns {

    private WalkIns() {}

    static Service of(Service service) {
        var facts = service.facts();
        return new Service(
                service.id(),
                service.version(),
                service.office(),
                service.code(),
                service.group(),
                new ServiceFacts(
                        facts.letter(),
                        facts.name(),
                        facts.hint(),
                        facts.about(),
                        facts.alsoCalled(),
                        facts.forWhom(),
                        facts.variants(),
                        facts.bring(),
                        facts.familyBrings(),
                        facts.comeAlong(),
                        facts.payment(),
                        facts.beforeYouCome(),
                        facts.withoutVisit(),
                        facts.youReceive(),
                        facts.afterwards(),
                        facts.ifYouHearNothing(),
                        facts.advice(),
                        facts.photo(),
                        true,
                        facts.booking(),
                        facts.hours(),
                        facts.times()));
    }
}
