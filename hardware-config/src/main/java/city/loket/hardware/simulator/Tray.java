package city.loket.hardware.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was printed, newest first; it keeps the last two hundred pieces. */
final class Tray {

    private static final int KEPT = 200;

    private final Deque<PrintedTicket> tickets = new ArrayDeque<>();

    synchronized void drop(PrintedTicket ticket) {
        tickets.addFirst(ticket);
        if (tickets.size() > KEPT) {
            tickets.removeLast();
        }
    }

    synchronized List<PrintedTicket> newestFirst() {
        return List.copyOf(tickets);
    }

    synchronized void empty() {
        tickets.clear();
    }

    synchronized Optional<PrintedTicket> find(int id) {
        return tickets.stream().filter(ticket -> ticket.id() == id).findFirst();
    }
}
