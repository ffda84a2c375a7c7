package city.loket.hardware;

import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.PaperLayout.Part;
import city.loket.hardware.picture.GreyPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a paper file; {@code folder} is where the logo lies. */
record PaperFields(Section section, Path folder) {

    private static final Set<String> NAMES =
            Set.of("logo", "greeting", "footer", "ticket", "photo-slip", "appointment-slip");
    private static final int USUAL_LOGO_PERCENT = 50;

    PaperLayout layout() {
        section.allowOnly(NAMES);
        return new PaperLayout(
                parts(),
                section.has("logo") ? logo(section.section("logo")) : null,
                section.field("greeting").entries().byLanguage(),
                section.field("footer").entries().byLanguage());
    }

    private Map<Kind, List<Part>> parts() {
        var parts = new EnumMap<Kind, List<Part>>(Kind.class);
        for (var kind : Kind.values()) {
            var field = section.field(Field.written(kind));
            var listed = field.entries().choices(Part.class);
            if (listed.containsAll(kind.needed())) {
                parts.put(kind, listed);
            } else if (!listed.isEmpty()) {
                field.problem("lacks a part; it needs "
                        + Field.listed(
                                kind.needed().stream().map(Field::written).toList()));
            }
        }
        return parts;
    }

    private Block.@Nullable Picture logo(Section logo) {
        logo.allowOnly(Set.of("file", "width"));
        var file = logo.field("file");
        var percent = logo.field("width").within(10, 100, USUAL_LOGO_PERCENT, "width in percent of the paper");
        try {
            return new Block.Picture(
                    GreyPicture.read(folder.resolve(file.text("logo.png")).normalize()), percent);
        } catch (IOException e) {
            file.problem(e.getMessage());
            return null;
        }
    }
}
