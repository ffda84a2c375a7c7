package city.loket.backend.appointment;

import city.loket.backend.platform.Tokens;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a visitor is reached. Wiped on schedule, never shown, never in a stored answer.
 *
 * @param phone in the international form of E.164, such as {@code +32477123456}
 */
public record Contact(@Nullable String email, @Nullable String phone) {

    private static final int LONGEST = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** @throws IllegalArgumentException when one of them cannot be right */
    public Contact {
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
        if (email != null && (email.length() > LONGEST || !EMAIL.matcher(email).matches())) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw new IllegalArgumentException("Not a phone number as of E.164");
        }
    }

    /** Of whoever gives none, as at a kiosk. */
    public static Contact none() {
        return new Contact(null, null);
    }

    /** Stands for the visitor where one has to be told from another; {@code null} when nothing was given. */
    public @Nullable String key() {
        var given = email == null ? phone : email;
        return given == null ? null : Tokens.hash(given);
    }

    /** Says only what was given, so that no log ever has the contact itself. */
    @Override
    public String toString() {
        return "Contact[email %s, phone %s]"
                .formatted(email == null ? "none" : "given", phone == null ? "none" : "given");
    }
}
