package city.loket.hardware.escpos;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text in the printer's Western code page. A letter that it lacks loses its accent ({@code ő} becomes {@code o}); what has no such
 * letter (Arabic, Cyrillic) becomes a question mark, because scripts are not yet printed as pictures.
 */
final class CodePage1252 {

    private static final Charset CHARSET = Charset.forName("windows-1252");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> WITHOUT_DECOMPOSITION =
            Map.of("ł", "l", "Ł", "L", "đ", "d", "Đ", "D", "ı", "i", "ħ", "h", "Ħ", "H", "\u2011", "-", "\u202F", " ");

    private CodePage1252() {}

    /** One byte per column; control characters never pass, so that no text can command the printer. */
    static byte[] bytes(String text) {
        return printable(text).getBytes(CHARSET);
    }

    static String printable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .map(CodePage1252::printableCharacter)
                .collect(Collectors.joining());
    }

    private static String printableCharacter(String character) {
        if (Character.isISOControl(character.codePointAt(0))) {
            return " ";
        }
        var encoder = CHARSET.newEncoder();
        if (encoder.canEncode(character)) {
            return character;
        }
        var bare = ACCENTS.matcher(Normalizer.normalize(character, Normalizer.Form.NFD))
                .replaceAll("");
        var replaced = WITHOUT_DECOMPOSITION.getOrDefault(bare, bare);
        return encoder.canEncode(replaced) && !replaced.isEmpty() ? replaced : "?";
    }
}
