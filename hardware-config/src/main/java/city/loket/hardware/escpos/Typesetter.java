package city.loket.hardware.escpos;

import city.loket.hardware.escpos.Setting.Side;
import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.picture.Raster;
import city.loket.hardware.picture.Typefaces;
import java.util.Arrays;

/** Turns a paper into a printer's bytes, from the initialisation to the last line; the cut is the job's. */
public final class Typesetter {

    private static final int LARGEST = 8;
    private static final int MARGIN = 6;
    private static final int RULE_ROWS = 10;

    private final Profile profile;
    private final CodePage page;
    private final Typefaces typefaces;

    public Typesetter(Profile profile) {
        this(profile, Typefaces.ofThisMachine());
    }

    Typesetter(Profile profile, Typefaces typefaces) {
        this.profile = profile;
        this.typefaces = typefaces;
        page = CodePage.of(profile);
    }

    public byte[] set(Paper paper) {
        var setting = new Setting().init();
        if (profile.protocol().completion() == Completion.PROCESS_ID) {
            setting.automaticStatus();
        }
        if (page.number() != CodePage.NONE) {
            setting.codePage(page.number());
        }
        setting.align(Side.CENTRE);
        var paragraphs = new Paragraphs(profile, page, typefaces, setting);
        for (var block : paper.blocks()) {
            set(block, setting, paragraphs);
        }
        return setting.bytes();
    }

    private void set(Block block, Setting setting, Paragraphs paragraphs) {
        switch (block) {
            case Block.Text(var words, var weight, var align) -> paragraphs.text(words, weight, align);
            case Block.Item(var words, var mark) -> paragraphs.item(words, mark);
            case Block.Large(var characters) -> large(characters, setting);
            case Block.Qr(var payload) -> qr(payload, setting);
            case Block.Picture(var picture, var percent) ->
                setting.raster(
                        picture.dots(profile.dots() * percent / 100),
                        profile.drawing().rasterRows());
            case Block.Space(var lines) -> setting.feed(lines);
            case Block.Rule() -> setting.doubledRaster(rule());
        }
    }

    private void large(String characters, Setting setting) {
        var times = Math.clamp((profile.columns() - MARGIN) / Math.max(1, characters.length()), 1, LARGEST);
        setting.bold(true).size(times, times).line(page.bytes(characters));
        setting.size(1, 1).bold(false);
    }

    private void qr(String payload, Setting setting) {
        var symbol = QrSymbol.of(payload);
        var moduleDots = symbol.moduleDots(profile.dots());
        var quiet = QrSymbol.quietLines(moduleDots);
        setting.feed(quiet);
        if (profile.drawing().nativeQr()) {
            setting.qr(payload, moduleDots);
        } else {
            setting.doubledRaster(symbol.raster(moduleDots / 2));
        }
        setting.feed(quiet);
    }

    /** Printed twice as large: a line of two dots with a little air. */
    private Raster rule() {
        var bytesPerRow = profile.dots() / 2 / Byte.SIZE;
        var rows = new byte[bytesPerRow * RULE_ROWS];
        Arrays.fill(rows, RULE_ROWS / 2 * bytesPerRow, (RULE_ROWS / 2 + 1) * bytesPerRow, (byte) 0xFF);
        return new Raster(bytesPerRow, rows);
    }
}
