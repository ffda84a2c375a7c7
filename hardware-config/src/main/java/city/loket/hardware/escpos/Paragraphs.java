package city.loket.hardware.escpos;

import city.loket.hardware.escpos.Setting.Side;
import city.loket.hardware.paper.Paper.Align;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.hardware.picture.Lettering;
import city.loket.hardware.picture.Mark;
import city.loket.hardware.picture.Typefaces;

/** Sets words paragraph by paragraph: in the printer's own letters where it has them all, otherwise drawn. */
final class Paragraphs {

    private static final int MARGIN = 24;
    private static final int NORMAL_EM = 24;
    private static final int SMALL_EM = 20;
    private static final int TITLE_EM = 42;

    private final Profile profile;
    private final CodePage page;
    private final Typefaces typefaces;
    private final Lettering lettering;
    private final Setting setting;

    Paragraphs(Profile profile, CodePage page, Typefaces typefaces, Setting setting) {
        this.profile = profile;
        this.page = page;
        this.typefaces = typefaces;
        lettering = new Lettering(typefaces);
        this.setting = setting;
    }

    void text(String words, Weight weight, Align align) {
        for (var paragraph : words.split("\n", -1)) {
            if (written(paragraph)) {
                setting.align(align == Align.START ? Side.LEFT : Side.CENTRE);
                write(paragraph, weight);
            } else {
                drawn(paragraph, style(weight), align);
            }
        }
        setting.align(Side.CENTRE);
    }

    void item(String words, Mark mark) {
        if (written(words)) {
            setting.align(Side.LEFT);
            var sign = mark == Mark.BOX ? "[ ] " : page.plain("• ");
            var indent = sign.length();
            var lines = Wrapping.wrap(page.plain(words), profile.columns() - indent);
            setting.line(page.bytes(sign + lines.getFirst()));
            lines.stream().skip(1).forEach(line -> setting.line(page.bytes(" ".repeat(indent) + line)));
        } else {
            drawn(words, style(Weight.NORMAL).marked(mark), Align.START);
        }
        setting.align(Side.CENTRE);
    }

    /** Also where nothing can be drawn: a ticket with question marks is better than none. */
    private boolean written(String words) {
        return page.writes(words) || !typefaces.draw();
    }

    private void write(String paragraph, Weight weight) {
        switch (weight) {
            case NORMAL -> lines(paragraph, profile.columns());
            case SMALL -> {
                setting.smallFont(true);
                lines(paragraph, profile.smallColumns());
                setting.smallFont(false);
            }
            case BOLD -> {
                setting.bold(true);
                lines(paragraph, profile.columns());
                setting.bold(false);
            }
            case TITLE -> {
                setting.bold(true).size(2, 2);
                lines(paragraph, profile.columns() / 2);
                setting.size(1, 1).bold(false);
            }
        }
    }

    private void lines(String paragraph, int columns) {
        Wrapping.balanced(page.plain(paragraph), columns).forEach(line -> setting.line(page.bytes(line)));
    }

    private void drawn(String paragraph, Lettering.Style style, Align align) {
        for (var line : lettering.draw(paragraph, style)) {
            if (align == Align.START) {
                setting.align(line.leftToRight() ? Side.LEFT : Side.RIGHT);
            } else {
                setting.align(Side.CENTRE);
            }
            setting.raster(line.raster(), profile.drawing().rasterRows());
        }
    }

    private Lettering.Style style(Weight weight) {
        return switch (weight) {
            case SMALL -> new Lettering.Style(SMALL_EM, false, profile.dots() - MARGIN);
            case NORMAL -> new Lettering.Style(NORMAL_EM, false, profile.dots() - MARGIN);
            case BOLD -> new Lettering.Style(NORMAL_EM, true, profile.dots() - MARGIN);
            case TITLE -> new Lettering.Style(TITLE_EM, true, profile.dots() - MARGIN);
        };
    }
}
