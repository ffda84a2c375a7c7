package city.loket.backend.visit.web;

import city.loket.backend.device.BoothMail;
import city.loket.backend.device.BoothMessage;
import city.loket.backend.device.BoothMessage.Kind;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import city.loket.backend.visit.BoothSignals;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Booths that report by themselves. Who may is decided by the signature of each message, not by a token. */
@RestController
@RequestMapping("/api/booth")
@AnonymousAllowed
class BoothController {

    private final BoothMail mail;
    private final BoothSignals signals;
    private final Offices offices;
    private final Commands commands;

    BoothController(BoothMail mail, BoothSignals signals, Offices offices, Commands commands) {
        this.mail = mail;
        this.signals = signals;
        this.offices = offices;
        this.commands = commands;
    }

    @PostMapping("signals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signal(
            @RequestHeader(name = "Loket-Time", defaultValue = "") String time,
            @RequestHeader(name = "Loket-Signature", defaultValue = "") String signature,
            @RequestBody(required = false) byte @Nullable [] body) {
        var message = mail.open(time, signature, body == null ? new byte[0] : body);
        if (message.kind() == Kind.PHOTO) {
            taken(message);
        }
    }

    private void taken(BoothMessage message) {
        var booth = new Actor.Device(message.booth().value());
        commands.once(booth, message.id(), "photo", Boolean.class, () -> {
            signals.taken(offices.get(message.office()), message.booth());
            return true;
        });
    }
}
