package city.loket.hardware.simulator;

import java.util.ArrayList;
import java.util.List;

/** All that came out of one printer, in order, line by line. */
record PaperTrail(List<Line> lines) {

    private static final String LAST_LINE = "22.11.2026 10:24";

    /** @param cut whether the piece of paper it stands on was cut off */
    record Line(int piece, String words, boolean cut) {}

    static PaperTrail of(Tray tray) {
        var lines = new ArrayList<Line>();
        for (var paper : tray.newestFirst().reversed()) {
            paper.lines().forEach(words -> lines.add(new Line(paper.id(), words, paper.cut())));
        }
        return new PaperTrail(lines);
    }

    /** How often a ticket with this number was begun. */
    long begun(String number) {
        return lines.stream().filter(line -> line.words().equals(number)).count();
    }

    /** How often it came out from its number to its last line. */
    long whole(String number) {
        return wholes(number).size();
    }

    boolean wholeAndCut(String number) {
        return wholes(number).stream().anyMatch(Line::cut);
    }

    /** Whether anything of {@code old} came out under {@code young}. */
    boolean comesAfter(String old, String young) {
        return last(old) >= 0 && first(young) >= 0 && last(old) > first(young);
    }

    private List<Line> wholes(String number) {
        var found = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).words().equals(number)) {
                var end = endOf(i);
                if (end >= 0) {
                    found.add(lines.get(end));
                }
            }
        }
        return found;
    }

    /** Where the ticket that begins at {@code start} ends; -1 when it does not. */
    private int endOf(int start) {
        var piece = lines.get(start).piece();
        for (var i = start + 1; i < lines.size() && lines.get(i).piece() == piece; i++) {
            if (lines.get(i).words().equals(LAST_LINE)) {
                return i;
            }
            if (lines.get(i).words().matches("[A-Z]\\d{4,}")) {
                return -1;
            }
        }
        return -1;
    }

    private int first(String number) {
        return lines.stream().map(Line::words).toList().indexOf(number);
    }

    private int last(String number) {
        return lines.stream().map(Line::words).toList().lastIndexOf(number);
    }
}
