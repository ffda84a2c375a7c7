package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.conversation.ServiceGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The office's groups, two to a row. */
final class GroupTiles {

    private GroupTiles() {}

    /** @param above the services that stand on the page already */
    static Div of(List<ServiceGroup> groups, List<OfferedService> above, Talk talk) {
        var tiles = Marks.styled(new Div(), "tiles");
        groups.stream().flatMap(group -> tile(group, above, talk)).forEach(tiles::add);
        return tiles;
    }

    /** A group of which one service is left besides those that stand above leads to that one; none where nothing is left. */
    private static Stream<Answer> tile(ServiceGroup group, List<OfferedService> above, Talk talk) {
        var left = group.services().stream()
                .filter(service -> !above.contains(service))
                .toList();
        return switch (left.size()) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of(Marks.styled(ServicePages.hinted(left.getFirst(), talk), "tile"));
            default -> Stream.of(tile(group, talk));
        };
    }

    private static Answer tile(ServiceGroup group, Talk talk) {
        var inside = group.services().stream()
                .map(service -> talk.text(service.names()))
                .collect(Collectors.joining("\u00a0· "));
        var tile = Answer.listed(
                "group-" + group.code(),
                talk.text(group.names()),
                inside,
                () -> talk.conversation().choosing().group(group));
        return Marks.styled(tile, "tile");
    }
}
