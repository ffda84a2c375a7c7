package city.loket.hardware;

import city.loket.hardware.escpos.Completion;
import city.loket.hardware.escpos.Cut;
import city.loket.hardware.escpos.Dialect;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.escpos.Profile.Area;
import city.loket.hardware.escpos.Profile.Drawing;
import city.loket.hardware.escpos.Profile.Port;
import city.loket.hardware.escpos.Profile.Protocol;
import city.loket.hardware.link.Flow;
import java.util.Set;

/** Reads what a printer can do: all of it in a profile's file, what differs from the profile in a device file. */
record ProfileFields(Section section, Profile base) {

    static final Set<String> NAMES = Set.of(
            "model",
            "width",
            "dpi",
            "columns",
            "small-columns",
            "code-pages",
            "native-qr",
            "raster-rows",
            "dialect",
            "completion",
            "cut",
            "clears-buffers",
            "presenter",
            "speed",
            "baud",
            "flow");

    static final Set<Integer> BAUDS = Set.of(1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200);

    /** What is not written is as in {@code base}. */
    static Profile read(String name, Section section, Profile base) {
        var fields = new ProfileFields(section, base);
        var profile = new Profile(
                name,
                fields.field("model").text(base.model()),
                fields.area(),
                fields.drawing(),
                fields.protocol(),
                fields.port());
        fields.check(profile);
        return profile;
    }

    private Area area() {
        var known = base.area();
        return new Area(
                field("width").within(200, 1000, known.dots(), "paper width in dots"),
                field("dpi").within(100, 400, known.dpi(), "number of dots to the inch"),
                field("columns").within(16, 80, known.columns(), "number of characters on a line"),
                field("small-columns").within(16, 120, known.smallColumns(), "number of small characters on a line"));
    }

    private Drawing drawing() {
        var known = base.drawing();
        return new Drawing(
                field("code-pages").entries().codePages(known.codePages()),
                field("native-qr").flag(known.nativeQr()),
                field("raster-rows").within(24, 4095, known.rasterRows(), "number of rows"));
    }

    private Protocol protocol() {
        var known = base.protocol();
        return new Protocol(
                field("dialect").choice(Dialect.class, known.dialect()),
                field("completion").choice(Completion.class, known.completion()),
                field("cut").choice(Cut.class, known.cut()),
                field("clears-buffers").flag(known.clearsBuffers()),
                field("presenter").flag(known.presenter()));
    }

    private Port port() {
        var known = base.port();
        return new Port(
                field("speed").within(10, 1000, known.millimetresPerSecond(), "speed in mm a second"),
                field("baud").number(BAUDS, known.baud(), "serial speed"),
                field("flow").choice(Flow.class, known.flow()));
    }

    /** What would need answers of another dialect: a stream is read in one only. */
    private void check(Profile profile) {
        if (section.broken()) {
            return;
        }
        var protocol = profile.protocol();
        var needsEpson = protocol.completion() == Completion.PROCESS_ID
                ? "completion"
                : protocol.clearsBuffers() ? "clears-buffers" : "";
        if (!needsEpson.isEmpty() && protocol.dialect() != Dialect.EPSON) {
            field(needsEpson).problem("is answered in the dialect epson only");
        }
        if (protocol.presenter() && protocol.dialect() != Dialect.CUSTOM) {
            field("presenter").problem("is seen in the dialect custom only");
        }
    }

    private Field field(String name) {
        return section.field(name);
    }
}
