package city.loket.hardware.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** The letters of some scripts in two weights, at {@link #UNITS} to the em so that outlines are exact on every machine. */
record Typeface(Font regular, Font bold) {

    static final float UNITS = 1000;

    boolean writes(int character) {
        return regular.canDisplay(character);
    }

    Font weight(boolean isBold) {
        return isBold ? bold : regular;
    }

    /** One that comes with the program. */
    static Typeface bundled(String family) throws IOException {
        return new Typeface(bundledFont(family + "-Regular.ttf"), bundledFont(family + "-Bold.ttf"));
    }

    /** @throws IOException also for a file that is no font */
    static Typeface installed(Path regular, Path bold) throws IOException {
        return new Typeface(installedFont(regular), installedFont(bold));
    }

    private static Font bundledFont(String name) throws IOException {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(UNITS);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    private static Font installedFont(Path file) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(UNITS);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }
}
