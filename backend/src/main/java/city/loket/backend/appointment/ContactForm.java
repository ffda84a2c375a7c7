package city.loket.backend.appointment;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a visitor wants to be reached, as typed: one of the two is enough.
 *
 * @param email stricter than the standard: a domain without a dot is a slip of the finger
 */
public record ContactForm(
        @Email(regexp = ".+@[^@]+\\.[^@.]{2,}") @Size(max = 254)
        String email,

        String phone) {

    public static final ContactForm EMPTY = new ContactForm("", "");

    public ContactForm {
        email = Objects.requireNonNullElse(email, "").strip();
        phone = Objects.requireNonNullElse(phone, "").strip();
    }

    /** Empty when {@link #contact} may be asked for. */
    public List<Problem> problems(Validator validator) {
        var problems = new ArrayList<Problem>();
        if (email.isEmpty() && phone.isEmpty()) {
            problems.add(new Problem("email", "contact.missing"));
        }
        if (!email.isEmpty() && !validator.validateProperty(this, "email").isEmpty()) {
            problems.add(new Problem("email", "email.wrong"));
        }
        if (!phone.isEmpty() && Phones.read(phone).isEmpty()) {
            problems.add(new Problem("phone", "phone.wrong"));
        }
        return List.copyOf(problems);
    }

    /** Somebody who is reached in the same way has an appointment for this service. */
    public Problem hasOne() {
        return new Problem(email.isEmpty() ? "phone" : "email", "no.has-one");
    }

    public Contact contact() {
        return new Contact(email.isEmpty() ? null : email, dialled());
    }

    /** As it is kept and dialled. */
    private @Nullable String dialled() {
        return Phones.read(phone).orElse(null);
    }
}
