package city.loket.hardware;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a YAML text as one section. */
final class YamlRoot {

    private YamlRoot() {}

    /** Never throws for what is in the text: without a mapping the section is empty and a problem noted. */
    static Section section(String name, Reader reader, Problems problems) {
        try {
            var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            return Section.root(name, problems, mapping(name, node, problems));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.add(mark == null ? 1 : mark.getLine() + 1, name, "is no YAML: " + e.getProblem());
            return Section.root(name, problems, null);
        }
    }

    private static @Nullable MappingNode mapping(String name, @Nullable Node node, Problems problems) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        problems.add(
                1, name, name.equals("devices") ? "holds no sections; write printer: and scanner:" : "holds no fields");
        return null;
    }
}
