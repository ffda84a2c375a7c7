package city.loket.hardware.picture;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** A script that nothing on this machine can write, and the Debian package that can. */
public record MissingFont(UnicodeScript script, String debianPackage) {

    private static final Set<UnicodeScript> EAST_ASIAN = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    static MissingFont of(UnicodeScript script) {
        return new MissingFont(script, eastAsian(script) ? "fonts-noto-cjk" : "fonts-noto-core");
    }

    static boolean eastAsian(UnicodeScript script) {
        return EAST_ASIAN.contains(script);
    }

    @Override
    public String toString() {
        return "No font writes the script %s: question marks are printed instead. Install one: sudo apt-get install %s"
                .formatted(script, debianPackage);
    }
}
