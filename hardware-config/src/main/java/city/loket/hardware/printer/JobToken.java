package city.loket.hardware.printer;

import java.util.regex.Pattern;

/** Names one print job; the printer answers it after the last line. Four characters of 0x20 to 0x7E (GS ( H). */
public record JobToken(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x20-\\x7E]{4}");

    public JobToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a job token: " + value);
        }
    }
}
