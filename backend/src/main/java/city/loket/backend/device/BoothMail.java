package city.loket.backend.device;

import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes in the signed messages of booths; each one is also a sign of life. */
@Component
public class BoothMail {

    /** How far a booth's clock may be from ours, either way. */
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private static final int LONGEST_BODY = 1000;

    private final BoothProperties settings;
    private final Offices offices;
    private final BoothTable table;
    private final BoothReports reports;
    private final JsonMapper json;
    private final LoketClock clock;

    BoothMail(
            BoothProperties settings,
            Offices offices,
            BoothTable table,
            BoothReports reports,
            JsonMapper json,
            LoketClock clock) {
        this.settings = settings;
        this.offices = offices;
        this.table = table;
        this.reports = reports;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A message may come again while its time is good: whoever acts on it does so once per id.
     *
     * @param time in seconds since 1970
     * @throws Refusal {@code not_signed_in} when the booth did not sign it, or not within the last minute
     */
    public BoothMessage open(String time, String signature, byte[] body) {
        if (signature.isEmpty()) {
            throw refused("Loket-Signature is missing");
        }
        var letter = read(body);
        var sender = settings.senders().stream()
                .filter(known -> known.id().equals(letter.booth()))
                .filter(known -> new BoothSeal(known.key()).fits(signature, time, body))
                .findFirst()
                .orElseThrow(() -> refused("No booth of ours signed this"));
        if (!isNow(time)) {
            throw refused("The time is more than a minute away from ours");
        }
        return from(sender, letter);
    }

    private BoothMessage from(BoothSender sender, Letter letter) {
        var office = offices.find(sender.office()).map(Office::id).orElseThrow(() -> refused("Its office is unknown"));
        var booth = table.of(office).stream()
                .filter(row -> row.name().equals(sender.name()))
                .findFirst()
                .orElseThrow(() -> refused("It is no booth of its office"));
        reports.heard(office, booth, Booth.Hearing.OK);
        return new BoothMessage(office, booth.id(), new CommandId(letter.id().toString()), letter.kind());
    }

    private Letter read(byte[] body) {
        try {
            var letter = body.length > LONGEST_BODY ? null : json.readValue(body, Letter.class);
            if (letter == null || letter.id() == null || letter.kind() == null) {
                throw new Refusal(Refusal.Code.BAD_REQUEST, "The body needs id, booth and kind");
            }
            return letter;
        } catch (JacksonException flawed) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, "The body is no message of a booth");
        }
    }

    private boolean isNow(String time) {
        try {
            var sent = Instant.ofEpochSecond(Long.parseLong(time));
            return Duration.between(sent, clock.instant()).abs().compareTo(WINDOW) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException none) {
            return false;
        }
    }

    private static Refusal refused(String why) {
        return new Refusal(Refusal.Code.NOT_SIGNED_IN, why);
    }

    private record Letter(UUID id, String booth, BoothMessage.Kind kind) {}
}
