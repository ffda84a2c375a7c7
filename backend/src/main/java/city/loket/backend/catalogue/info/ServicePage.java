package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.Answer;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a visitor should know of a service before coming.
 *
 * @param path {@code null} when there is nothing to ask
 * @param other the service to which the answers led; {@code null} when they did not, or when it is not offered
 * @param shownFor the variant to which the page is narrowed; {@code null} when it tells of all
 * @param appointment how one comes, one sentence each
 * @param booking where an appointment is made here and now; {@code null} when it is not
 */
record ServicePage(
        Office office,
        Service service,
        @Nullable DecisionPath path,
        @Nullable Service other,
        @Nullable String shownFor,
        List<Section> first,
        List<Section> later,
        List<String> photo,
        List<Cost> costs,
        List<String> payment,
        WhenToCome when,
        OpeningTimes opening,
        List<String> appointment,
        @Nullable Address booking,
        List<String> advice) {

    /** Where the decision path ended, as the template names it; empty while there is a question. */
    public String end() {
        return switch (path == null ? null : path.end()) {
            case null -> "";
            case Answer.ThisVariant _ -> "here";
            case Answer.OtherService _ -> "other";
            case Answer.Elsewhere _ -> "elsewhere";
            case Answer.Further _ -> throw new IllegalStateException("A way ends with an answer");
        };
    }
}
