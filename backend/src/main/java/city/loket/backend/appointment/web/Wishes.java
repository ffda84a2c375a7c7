package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.platform.SignedInStaff;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what a visitor wishes who stands at a kiosk or is on the phone. */
@Component
class Wishes {

    private final Offices offices;
    private final Services services;

    Wishes(Offices offices, Services services) {
        this.offices = offices;
        this.services = services;
    }

    /** @throws Refusal {@code unknown_service}, or {@code bad_request} that names the field */
    Wish of(SignedInDevice kiosk, Asked asked) {
        return of(new OfficeId(kiosk.office()), Channel.KIOSK, asked);
    }

    /** @throws Refusal {@code unknown_service}, or {@code bad_request} that names the field */
    Wish of(SignedInStaff staff, Asked asked) {
        return of(new OfficeId(staff.office()), Channel.PHONE, asked);
    }

    private Wish of(OfficeId id, Channel channel, Asked asked) {
        var office = offices.get(id);
        var service = services.get(id, asked.service());
        var variant = asked.variant() == null || asked.variant().isBlank() ? null : asked.variant();
        try {
            return new Wish(office, service, variant, asked.persons(), channel, asked.fromAbroad(), asked.own());
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, String.valueOf(wrong.getMessage()));
        }
    }

    /** What a request says of a wish. */
    interface Asked {
        String service();

        @Nullable
        String variant();

        int persons();

        boolean fromAbroad();

        Map<From, LocalDate> own();
    }
}
