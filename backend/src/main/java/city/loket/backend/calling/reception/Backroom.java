package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.PhotoDesk;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.visit.Inquiry;
import org.springframework.stereotype.Component;

/** What reception's page has behind it. */
@Component
record Backroom(
        Reception reception,
        PhotoDesk photos,
        Inquiry inquiry,
        Hall hall,
        Cards cards,
        Services services,
        Offices offices,
        LoketProperties loket,
        LoketClock clock) {}
