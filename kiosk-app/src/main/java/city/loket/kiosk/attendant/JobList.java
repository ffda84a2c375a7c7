package city.loket.kiosk.attendant;

import city.loket.kiosk.words.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;

/** What became of the last papers, newest first. */
final class JobList extends UnorderedList {

    private final PrintDiary diary;
    private final ZoneId zone;
    private final Words words;
    private List<PrintDiary.Entry> shown = List.of();

    /** @param zone of the office's clock */
    JobList(PrintDiary diary, ZoneId zone, Words words) {
        this.diary = diary;
        this.zone = zone;
        this.words = words;
        addClassName("jobs");
        add(new ListItem(words.of("attendant.jobs.none")));
    }

    void look() {
        var now = diary.newestFirst();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        now.forEach(entry -> add(item(entry)));
    }

    private ListItem item(PrintDiary.Entry entry) {
        var time = new Span(words.time(entry.at(), zone));
        var large = new Span(entry.large());
        large.addClassName("large");
        return new ListItem(time, large, new Span(new Says(words).outcome(entry.outcome())));
    }
}
