package city.loket.backend.catalogue.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** On which line of a YAML text each field stands; fields are named by JSON pointers. */
final class Lines {

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<String> twice = new ArrayList<>();

    /** An alias may lead back to where one is. */
    private final Set<Node> walked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @throws org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException when it is no YAML */
    static Lines read(String yaml) {
        var lines = new Lines();
        new Compose(LoadSettings.builder().build()).composeString(yaml).ifPresent(root -> lines.note("", root, root));
        return lines;
    }

    /** Counted from 1; of a field that is not there, its nearest surrounding. */
    int of(String pointer) {
        var line = lines.get(pointer);
        if (line != null || pointer.isEmpty()) {
            return line == null ? 1 : line;
        }
        return of(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** The fields that stand there more than once; their line is that of the last. */
    List<String> twice() {
        return List.copyOf(twice);
    }

    private void note(String pointer, Node key, Node value) {
        var line = key.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        if (lines.put(pointer, line) != null) {
            twice.add(pointer);
        }
        if (!walked.add(value)) {
            return;
        }
        switch (value) {
            case MappingNode mapping ->
                mapping.getValue().forEach(entry -> noteField(pointer, entry.getKeyNode(), entry.getValueNode()));
            case SequenceNode sequence -> {
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    var item = sequence.getValue().get(i);
                    note(pointer + "/" + i, item, item);
                }
            }
            default -> {}
        }
    }

    private void noteField(String pointer, Node key, Node value) {
        if (key instanceof ScalarNode name) {
            note(pointer + "/" + name.getValue(), name, value);
        }
    }
}
