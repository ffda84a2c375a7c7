package city.loket.backend.calling;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What says who somebody is, and can be recognised by its form. Names cannot. */
enum PersonalData {
    E_MAIL(text -> Forms.E_MAIL.matcher(text).find()),
    /** Of Belgium: eleven digits, the last two check the others ("rijksregisternummer", since 2000 with a 2 before them). */
    NATIONAL_NUMBER(text -> Forms.ELEVEN_DIGITS.matcher(text).results().anyMatch(found -> Forms.checks(found.group()))),
    TELEPHONE(text ->
            PhoneNumberUtil.getInstance().findNumbers(text, "BE").iterator().hasNext());

    private final Predicate<String> holds;

    PersonalData(Predicate<String> holds) {
        this.holds = holds;
    }

    static Optional<PersonalData> in(String text) {
        return Arrays.stream(values()).filter(kind -> kind.holds.test(text)).findFirst();
    }

    private static final class Forms {

        static final Pattern E_MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
        static final Pattern ELEVEN_DIGITS =
                Pattern.compile("(?<!\\d)\\d{2}([ .\\-/]?\\d{2}){2}[ .\\-]?\\d{3}[ .\\-]?\\d{2}(?!\\d)");

        static boolean checks(String written) {
            var digits = written.replaceAll("\\D", "");
            var check = Integer.parseInt(digits.substring(9));
            var body = digits.substring(0, 9);
            return check == 97 - Long.parseLong(body) % 97 || check == 97 - Long.parseLong("2" + body) % 97;
        }
    }
}
