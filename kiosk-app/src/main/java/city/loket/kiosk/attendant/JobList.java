package city.loket.kiosk.attendant;

import city.loket.kiosk.words.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What became of the last papers, newest first. */
final class JobList extends UnorderedList {

    private final PrintDiary diary;
    private final Words words;
    private List<PrintDiary.Entry> shown = List.of();

    JobList(PrintDiary diary, Words words) {
        this.diary = diary;
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
        var time = new Span(words.time(entry.at(), java.time.ZoneId.systemDefault()));
        var large = new Span(entry.large());
        large.addClassName("large");
        return new ListItem(time, large, new Span(new Says(words).outcome(entry.outcome())));
    }
}
