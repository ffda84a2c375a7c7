package city.loket.hardware.escpos;

import city.loket.hardware.paper.Paper.Align;
import city.loket.hardware.paper.Paper.Mark;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.hardware.picture.Lettering;
import city.loket.hardware.picture.Typefaces;

/** Sets words paragraph by paragraph: in the printer's own letters where it has them all, otherwise drawn. */
final class Paragraphs {

    private static final int NORMAL_EM = 24;
    private static final int SMALL_EM = 20;
    private static final int TITLE_EM = 42;

    private final Profile profile;
    private final CodePage page;
    private final Lettering lettering;
    private final Commands commands;

    Paragraphs(Profile profile, CodePage page, Typefaces typefaces, Commands commands) {
        this.profile = profile;
        this.page = page;
        lettering = new Lettering(typefaces);
        this.commands = commands;
    }

    void text(String words, Weight weight, Align align) {
        for (var paragraph : words.split("\n", -1)) {
            if (page.writes(paragraph)) {
                commands.align(align == Align.START ? Commands.LEFT : Commands.CENTRE);
                written(paragraph, weight);
            } else {
                drawn(paragraph, style(weight), align);
            }
        }
        commands.align(Commands.CENTRE);
    }

    void item(String words, Mark mark) {
        if (page.writes(words)) {
            commands.align(Commands.LEFT);
            var sign = mark == Mark.BOX ? "[ ] " : page.plain("• ");
            var indent = sign.length();
            var lines = Wrapping.wrap(page.plain(words), profile.columns() - indent);
            commands.line(page.bytes(sign + lines.getFirst()));
            lines.stream().skip(1).forEach(line -> commands.line(page.bytes(" ".repeat(indent) + line)));
        } else {
            drawn(words, style(Weight.NORMAL).marked(mark), Align.START);
        }
        commands.align(Commands.CENTRE);
    }

    private void written(String paragraph, Weight weight) {
        switch (weight) {
            case NORMAL -> lines(paragraph, profile.columns());
            case SMALL -> {
                commands.smallFont(true);
                lines(paragraph, profile.smallColumns());
                commands.smallFont(false);
            }
            case BOLD -> {
                commands.bold(true);
                lines(paragraph, profile.columns());
                commands.bold(false);
            }
            case TITLE -> {
                commands.bold(true).size(2, 2);
                lines(paragraph, profile.columns() / 2);
                commands.size(1, 1).bold(false);
            }
        }
    }

    private void lines(String paragraph, int columns) {
        Wrapping.wrap(page.plain(paragraph), columns).forEach(line -> commands.line(page.bytes(line)));
    }

    private void drawn(String paragraph, Lettering.Style style, Align align) {
        for (var line : lettering.draw(paragraph, style)) {
            if (align == Align.START) {
                commands.align(line.leftToRight() ? Commands.LEFT : Commands.RIGHT);
            } else {
                commands.align(Commands.CENTRE);
            }
            commands.raster(line.raster(), profile.drawing().rasterRows());
        }
    }

    private Lettering.Style style(Weight weight) {
        return switch (weight) {
            case SMALL -> new Lettering.Style(SMALL_EM, false, profile.dots());
            case NORMAL -> new Lettering.Style(NORMAL_EM, false, profile.dots());
            case BOLD -> new Lettering.Style(NORMAL_EM, true, profile.dots());
            case TITLE -> new Lettering.Style(TITLE_EM, true, profile.dots());
        };
    }
}
