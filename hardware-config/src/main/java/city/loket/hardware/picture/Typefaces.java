package city.loket.hardware.picture;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The typefaces that words can be drawn in: Latin, Greek, Cyrillic and Arabic come with the program, every other script from the Noto fonts
 * that are installed. A script without a font is told once in the log, with the package that has it.
 */
public final class Typefaces {

    private static final Logger LOG = LoggerFactory.getLogger(Typefaces.class);
    private static final List<Path> FOLDERS = List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"));
    private static final Set<UnicodeScript> OF_NO_SCRIPT =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private final InstalledFonts installed;
    private final Map<UnicodeScript, Optional<Typeface>> byScript = new ConcurrentHashMap<>();

    public Typefaces(List<Path> folders) {
        installed = new InstalledFonts(folders);
    }

    public static Typefaces ofThisMachine() {
        return OfThisMachine.ALL;
    }

    /** Whether words can be drawn at all. */
    public boolean draw() {
        return !Bundled.ALL.isEmpty();
    }

    /** Empty when every character of the words can be drawn. */
    public Set<MissingFont> missing(String words) {
        return words.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .filter(character -> writing(character).isEmpty())
                .mapToObj(character -> MissingFont.of(UnicodeScript.of(character)))
                .collect(Collectors.toSet());
    }

    Optional<Typeface> writing(int character) {
        return Bundled.ALL.stream()
                .filter(face -> face.writes(character))
                .findFirst()
                .or(() -> installed(UnicodeScript.of(character)).filter(face -> face.writes(character)));
    }

    private Optional<Typeface> installed(UnicodeScript script) {
        return OF_NO_SCRIPT.contains(script) ? Optional.empty() : byScript.computeIfAbsent(script, this::look);
    }

    private Optional<Typeface> look(UnicodeScript script) {
        var face = installed.writing(script);
        if (face.isEmpty()) {
            LOG.warn("{}", MissingFont.of(script));
        }
        return face;
    }

    /** None where Java itself lacks what it needs to read a font. */
    private static final class Bundled {
        static final List<Typeface> ALL = load();

        private static List<Typeface> load() {
            try {
                return List.of(Typeface.bundled("NotoSans"), Typeface.bundled("NotoSansArabic"));
            } catch (IOException | RuntimeException | LinkageError | InternalError e) {
                LOG.error(
                        "Nothing can be drawn: question marks are printed instead. Install what Java needs: sudo apt-get install {}",
                        "fontconfig libfreetype6 fonts-dejavu-core",
                        e);
                return List.of();
            }
        }
    }

    private static final class OfThisMachine {
        static final Typefaces ALL = new Typefaces(FOLDERS);
    }
}
