package city.loket.hardware.escpos;

import city.loket.hardware.link.LinkFault;
import city.loket.hardware.printer.PrinterStatus;

/**
 * Makes a printer ready that may have an earlier life behind it: nothing of an old paper may come out under the next one, and no old
 * answer be taken for a new one. A printer that can forget is told to; any other is let finish and waited for. What then hangs out
 * of it is struck out and cut off.
 */
record Greeting(Conversation conversation, Profile.Protocol protocol, Patience patience, Remains remains) {

    static final PrinterStatus SILENT = PrinterStatus.offline("the printer does not answer");
    private static final int LARGEST_FILL = 4096;
    private static final PrinterStatus NOT_IN_ORDER =
            PrinterStatus.offline("the printer still works on an old paper, or does not answer in order");

    /** How the printer is; unless it is usable, it must be greeted again. */
    PrinterStatus greet() throws LinkFault, InterruptedException {
        if (protocol.clearsBuffers() && !forgets()) {
            return SILENT;
        }
        conversation.send(new Commands().automaticStatus(protocol), patience.forAnswer());
        var signs = conversation.askAll();
        var status = signs.map(Reading::of).orElse(SILENT);
        if (!status.usable()) {
            return status;
        }
        if (!protocol.clearsBuffers() && protocol.completion() != Completion.NONE && !finishes()) {
            return NOT_IN_ORDER;
        }
        if (remains.some()) {
            conversation.send(
                    new Commands().init().automaticStatus(protocol).strikeOut().cut(protocol.cut()),
                    patience.forAnswer());
            remains.cutOff();
        }
        return status;
    }

    private boolean forgets() throws LinkFault, InterruptedException {
        conversation.forgetNews();
        conversation.send(new Commands().clearBuffers(), patience.forAnswer());
        var cleared = heard(Reply.BufferCleared.class, patience.forAnswer());
        if (cleared) {
            conversation.ordered().settled();
        }
        return cleared;
    }

    /**
     * Ends a command that was broken off, which would swallow what comes next, and asks in order. All answers that are still owed come
     * first; the last one is to this question.
     */
    private boolean finishes() throws LinkFault, InterruptedException {
        conversation.forgetNews();
        conversation.ordered().asked();
        var commands = new Commands().nothing(remains.bytes()).askInOrder(protocol.completion());
        var deadline = patience.forPaper(remains.bytes());
        conversation.send(commands, deadline);
        if (!heard(Reply.Ordered.class, deadline)) {
            remains.leave(LARGEST_FILL);
            return false;
        }
        var more = true;
        while (more) {
            more = heard(Reply.Ordered.class, patience.forAnswer());
        }
        conversation.ordered().settled();
        return true;
    }

    private boolean heard(Class<? extends Reply> kind, Deadline deadline) throws LinkFault, InterruptedException {
        for (var reply = conversation.news(deadline); reply.isPresent(); reply = conversation.news(deadline)) {
            if (kind.isInstance(reply.get())) {
                return true;
            }
        }
        return false;
    }
}
