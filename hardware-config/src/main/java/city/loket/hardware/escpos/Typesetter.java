package city.loket.hardware.escpos;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Align;
import city.loket.hardware.paper.Paper.Block;

/** Turns a paper into a printer's bytes, from the initialisation to the last line; the cut is the job's. */
final class Typesetter {

    private static final int LARGEST = 8;
    private static final int RULE_DASHES = 6;

    private final Profile profile;

    Typesetter(Profile profile) {
        this.profile = profile;
    }

    byte[] set(Paper paper) {
        var commands = new Commands().init().centred(true);
        for (var block : paper.blocks()) {
            set(block, commands);
        }
        return commands.bytes();
    }

    private void set(Block block, Commands commands) {
        switch (block) {
            case Block.Text text -> text(text, commands);
            case Block.Large(var characters) -> large(characters, commands);
            case Block.Qr(var payload) -> qr(payload, commands);
            case Block.Space(var lines) -> commands.feed(lines);
            case Block.Rule() -> rule(commands);
        }
    }

    private void text(Block.Text text, Commands commands) {
        if (text.align() == Align.LEFT) {
            commands.centred(false);
        }
        switch (text.weight()) {
            case NORMAL -> lines(text.words(), profile.columns(), commands);
            case SMALL -> {
                lines(text.words(), profile.smallColumns(), commands.smallFont(true));
                commands.smallFont(false);
            }
            case BOLD -> {
                lines(text.words(), profile.columns(), commands.bold(true));
                commands.bold(false);
            }
            case TITLE -> {
                lines(text.words(), profile.columns() / 2, commands.size(2, 2));
                commands.size(1, 1);
            }
        }
        if (text.align() == Align.LEFT) {
            commands.centred(true);
        }
    }

    private static void lines(String words, int columns, Commands commands) {
        Wrapping.wrap(CodePage1252.printable(words), columns).forEach(commands::line);
    }

    private void large(String characters, Commands commands) {
        var times = Math.clamp(profile.columns() / Math.max(1, characters.length()), 1, LARGEST);
        commands.bold(true).size(times, times).line(characters).size(1, 1).bold(false);
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

    /** Six dashes eight times as wide: a line from edge to edge in a dozen bytes. */
    private void rule(Commands commands) {
        var wide = Math.min(LARGEST, profile.columns() / RULE_DASHES);
        commands.size(wide, 1).line("—".repeat(profile.columns() / wide)).size(1, 1);
    }
}
