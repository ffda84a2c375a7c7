package city.loket.hardware.escpos;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The letters that a printer has itself: those of the first code page that its profile names, otherwise ASCII. One byte each. */
record CodePage(Charset charset, int number) {

    static final int NONE = -1;

    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry(0x00A0, " "),
            Map.entry(0x202F, " "),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x2022, "-"),
            Map.entry(0x2026, "..."),
            Map.entry(0x00B7, "-"));
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    static CodePage of(Profile profile) {
        return profile.drawing().codePages().entrySet().stream()
                .findFirst()
                .map(page -> new CodePage(Charset.forName(page.getKey()), page.getValue()))
                .orElse(new CodePage(StandardCharsets.US_ASCII, NONE));
    }

    boolean writes(String words) {
        return charset.newEncoder().canEncode(plain(words));
    }

    /** Control characters never pass, so that no text can command the printer; what the code page lacks is a question mark. */
    byte[] bytes(String words) {
        return plain(words).getBytes(charset);
    }

    /** The same words with spaces, dashes and quotation marks that the code page has. */
    String plain(String words) {
        var composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        return INVISIBLE
                .matcher(composed)
                .replaceAll("")
                .codePoints()
                .mapToObj(this::plain)
                .collect(Collectors.joining());
    }

    private String plain(int character) {
        if (Character.isISOControl(character)) {
            return " ";
        }
        var itself = Character.toString(character);
        return charset.newEncoder().canEncode(itself) ? itself : ALIKE.getOrDefault(character, itself);
    }
}
