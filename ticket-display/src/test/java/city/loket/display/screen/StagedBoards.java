package city.loket.display.screen;

import city.loket.display.feed.Board;
import city.loket.display.feed.Boards;
import city.loket.display.feed.Reception;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The feed's twin: shows what a test puts on, and time passes when the test says so. */
final class StagedBoards implements Boards, InstantSource {

    private final List<Runnable> watchers = new ArrayList<>();
    private Instant now;
    private Optional<Reception> latest = Optional.empty();

    StagedBoards(Instant now) {
        this.now = now;
    }

    void show(Board board) {
        latest = Optional.of(Reception.of(board, now));
        tell();
    }

    void pass(Duration time) {
        now = now.plus(time);
        tell();
    }

    int watchers() {
        return watchers.size();
    }

    private void tell() {
        List.copyOf(watchers).forEach(Runnable::run);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Optional<Reception> latest() {
        return latest;
    }

    @Override
    public Watch watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }
}
