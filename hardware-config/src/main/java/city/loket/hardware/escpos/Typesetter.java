package city.loket.hardware.escpos;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.picture.Raster;
import city.loket.hardware.picture.Typefaces;
import java.util.Arrays;

/** Turns a paper into a printer's bytes, from the initialisation to the last line; the cut is the job's. */
public final class Typesetter {

    private static final int LARGEST = 8;
    private static final int RULE_ROWS = 6;

    private final Profile profile;
    private final Typefaces typefaces;

    public Typesetter(Profile profile) {
        this(profile, Typefaces.ofThisMachine());
    }

    Typesetter(Profile profile, Typefaces typefaces) {
        this.profile = profile;
        this.typefaces = typefaces;
    }

    public byte[] set(Paper paper) {
        var commands = new Commands().init();
        var page = CodePage.of(profile);
        if (page.number() != CodePage.NONE) {
            commands.codePage(page.number());
        }
        commands.align(Commands.CENTRE);
        var paragraphs = new Paragraphs(profile, page, typefaces, commands);
        for (var block : paper.blocks()) {
            set(block, commands, paragraphs);
        }
        return commands.bytes();
    }

    private void set(Block block, Commands commands, Paragraphs paragraphs) {
        switch (block) {
            case Block.Text(var words, var weight, var align) -> paragraphs.text(words, weight, align);
            case Block.Item(var words, var mark) -> paragraphs.item(words, mark);
            case Block.Large(var characters) -> large(characters, commands);
            case Block.Qr(var payload) -> qr(payload, commands);
            case Block.Picture(var picture, var percent) ->
                commands.raster(picture.dots(profile.dots() * percent / 100), profile.drawing().rasterRows());
            case Block.Space(var lines) -> commands.feed(lines);
            case Block.Rule() -> commands.doubledRaster(rule());
        }
    }

    private void large(String characters, Commands commands) {
        var times = Math.clamp(profile.columns() / Math.max(1, characters.length()), 1, LARGEST);
        commands.bold(true).size(times, times).line(CodePage.of(profile).bytes(characters));
        commands.size(1, 1).bold(false);
    }

    private void qr(String payload, Commands commands) {
        var symbol = QrSymbol.of(payload);
        var moduleDots = symbol.moduleDots(profile.dots());
        var quiet = QrSymbol.quietLines(moduleDots);
        commands.feed(quiet);
        if (profile.drawing().nativeQr()) {
            commands.qr(payload, moduleDots);
        } else {
            commands.doubledRaster(symbol.raster(moduleDots / 2));
        }
        commands.feed(quiet);
    }

    /** Printed twice as large: a line of two dots with a little air. */
    private Raster rule() {
        var bytesPerRow = profile.dots() / 2 / Byte.SIZE;
        var rows = new byte[bytesPerRow * RULE_ROWS];
        Arrays.fill(rows, RULE_ROWS / 2 * bytesPerRow, (RULE_ROWS / 2 + 1) * bytesPerRow, (byte) 0xFF);
        return new Raster(bytesPerRow, rows);
    }
}
