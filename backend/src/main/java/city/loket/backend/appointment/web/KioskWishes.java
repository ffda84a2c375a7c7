package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInDevice;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what a kiosk's visitor wishes. */
@Component
class KioskWishes {

    private final Offices offices;
    private final Services services;

    KioskWishes(Offices offices, Services services) {
        this.offices = offices;
        this.services = services;
    }

    /** @throws Refusal {@code unknown_service}, or {@code bad_request} that names the field */
    Wish of(SignedInDevice kiosk, String service, @Nullable String variant, int persons, Map<From, LocalDate> own) {
        var office = offices.get(new OfficeId(kiosk.office()));
        var asked = variant == null || variant.isBlank() ? null : variant;
        try {
            return new Wish(office, services.get(office.id(), service), asked, persons, Channel.KIOSK, false, own);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, String.valueOf(wrong.getMessage()));
        }
    }
}
