package city.loket.hardware.picture;

import city.loket.hardware.picture.Lettering.Style;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** The outlines of one line, and the box of dots that holds them; its baseline is at zero. */
record InkedLine(Shape ink, boolean leftToRight, Style style, int left, int top, int right, int bottom) {

    private static final double ABOVE = 0.85;
    private static final double BELOW = 0.35;
    private static final int PEN = 2;
    /** So that no stem is a single dot, which heat hardly shows. */
    private static final float FATTER = 0.35f;

    static InkedLine of(TextLayout layout, Style style) {
        var ink = layout.getOutline(AffineTransform.getScaleInstance(style.scale(), style.scale()));
        var bounds = ink.getBounds2D();
        var leftToRight = layout.isLeftToRight();
        return new InkedLine(
                ink,
                leftToRight,
                style,
                (int) Math.floor(bounds.getMinX()) - (leftToRight ? style.indent() : 0),
                (int) Math.floor(Math.min(bounds.getMinY(), -ABOVE * style.em())),
                (int) Math.ceil(bounds.getMaxX()) + (leftToRight ? 0 : style.indent()),
                (int) Math.ceil(Math.max(bounds.getMaxY(), BELOW * style.em())));
    }

    Lettering.Line draw(@Nullable Mark mark) {
        var canvas = Raster.canvas(width(), bottom - top);
        var pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.BLACK);
        pen.translate((leftToRight ? 0 : width() - (right - left)) - left, -top);
        pen.fill(ink);
        if (!style.bold()) {
            pen.setStroke(new BasicStroke(FATTER));
            pen.draw(ink);
        }
        if (mark != null) {
            draw(mark, pen);
        }
        pen.dispose();
        return new Lettering.Line(Raster.from(canvas), leftToRight);
    }

    /** Whole bytes, because the spare dots must not stand where a line from right to left begins. */
    private int width() {
        var bytes = Math.ceilDiv(Math.max(1, right - left), Byte.SIZE);
        return Math.min(bytes * Byte.SIZE, style.dots() / Byte.SIZE * Byte.SIZE);
    }

    private void draw(Mark mark, Graphics2D pen) {
        var em = style.em();
        switch (mark) {
            case BULLET -> pen.fill(square(em / 4, em / 2));
            case BOX -> {
                pen.setStroke(new BasicStroke(PEN));
                pen.draw(square(em * 2 / 3, em * 2 / 3));
            }
        }
    }

    /** At the line's start, {@code height} dots above the baseline. */
    private Shape square(int side, int height) {
        return new Rectangle2D.Double(leftToRight ? left + PEN : right - PEN - side, -height, side, side);
    }
}
