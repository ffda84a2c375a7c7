package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @CsvSource({
        "'', '', email, contact.missing",
        "ann, '', email, email.wrong",
        "ann@example, '', email, email.wrong",
        "ann@@example.be, '', email, email.wrong",
        "ann example.be, '', email, email.wrong",
        "'', 12, phone, phone.wrong",
        "ann@example.be, 12, phone, phone.wrong"
    })
    void what_is_wrong_is_said_at_its_field(String email, String phone, String field, String key) {
        assertThat(new ContactForm(email, phone).problems(VALIDATOR)).containsExactly(new Problem(field, key));
    }

    @Test
    void an_address_that_no_mail_server_takes_is_wrong() {
        var long260 =
                "a".repeat(60) + "@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".example.com";

        assertThat(new ContactForm(long260 + "x".repeat(20), "").problems(VALIDATOR))
                .containsExactly(new Problem("email", "email.wrong"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ann@example.be", " ann@example.be ", "ann.o'hara+loket@mail.example.museum", "zoë@exämple.de"})
    void an_address_that_may_be_right_is_accepted(String email) {
        assertThat(new ContactForm(email, "").problems(VALIDATOR)).isEmpty();
    }

    @Test
    void a_telephone_is_kept_as_it_is_dialled() {
        assertThat(new ContactForm("", "0470 12 34 56").contact()).isEqualTo(new Contact(null, "+32470123456"));
    }

    @Test
    void whoever_has_an_appointment_already_is_told_at_the_field_that_was_filled_in() {
        assertThat(new ContactForm("ann@example.be", "").hasOne().field()).isEqualTo("email");
        assertThat(new ContactForm("", "0470 12 34 56").hasOne().field()).isEqualTo("phone");
    }
}
