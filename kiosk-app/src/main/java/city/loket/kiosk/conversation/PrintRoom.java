package city.loket.kiosk.conversation;

import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.printer.PrintOutcome.Confirmed;
import city.loket.hardware.printer.PrintOutcome.Failed;
import city.loket.hardware.printer.PrintOutcome.PrintedNotCut;
import city.loket.hardware.printer.PrintOutcome.Refused;
import city.loket.hardware.printer.PrintOutcome.Unknown;
import city.loket.kiosk.backend.Known;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Step.AppointmentOnScreen;
import city.loket.kiosk.conversation.Step.AppointmentOut;
import city.loket.kiosk.conversation.Step.DidItComeOut;
import city.loket.kiosk.conversation.Step.NoPaper;
import city.loket.kiosk.conversation.Step.PrintingAppointment;
import city.loket.kiosk.conversation.Step.PrintingSlip;
import city.loket.kiosk.conversation.Step.PrintingTicket;
import city.loket.kiosk.conversation.Step.SlipOnScreen;
import city.loket.kiosk.conversation.Step.SlipOut;
import city.loket.kiosk.conversation.Step.TicketOut;
import city.loket.kiosk.paper.AppointmentPaper;
import city.loket.kiosk.paper.PaperFacts;
import city.loket.kiosk.paper.SlipPaper;
import city.loket.kiosk.paper.TicketPaper;
import city.loket.kiosk.printing.Issuing;
import city.loket.kiosk.printing.Slips;
import city.loket.kiosk.printing.TouchToFirstByte;
import city.loket.kiosk.words.Language;
import city.loket.kiosk.words.Words;
import java.time.Instant;

/** Brings tickets and slips to paper and says which step follows from what the printer answered. */
public final class PrintRoom {

    private final OfficeFacts facts;
    private final Issuing issuing;
    private final Slips slips;
    private final TouchToFirstByte touchToFirstByte;
    private final PaperLayout layout;

    public PrintRoom(
            OfficeFacts facts, Issuing issuing, Slips slips, TouchToFirstByte touchToFirstByte, PaperLayout layout) {
        this.facts = facts;
        this.issuing = issuing;
        this.slips = slips;
        this.touchToFirstByte = touchToFirstByte;
        this.layout = layout;
    }

    /** Blocks until the ticket's fate is known. */
    Step ticket(PrintingTicket printing, Language language, Instant touch) {
        var visit = printing.visit();
        var words = Words.in(language);
        var paper = TicketPaper.of(visit, serviceName(visit, words), printing.copy(), paperFacts(words));
        var outcome = issuing.print(visit, paper, () -> touchToFirstByte.begins(touch));
        touchToFirstByte.ends();
        return switch (outcome) {
            case Confirmed() -> new TicketOut(visit, true);
            case PrintedNotCut(var reason) -> new TicketOut(visit, false);
            case Refused(var condition, var reason) -> new NoPaper(visit, false);
            case Failed(var condition, var reason) -> new NoPaper(visit, false);
            case Unknown(var reason) -> new DidItComeOut(visit);
        };
    }

    /** Blocks until the slip's fate is known. */
    Step slip(PrintingSlip printing, Language language) {
        var visit = printing.visit();
        var words = Words.in(language);
        var paper = SlipPaper.of(visit, serviceName(visit, words), printing.errands(), paperFacts(words));
        return switch (slips.print(paper)) {
            case Confirmed _, PrintedNotCut _ -> new SlipOut(visit, printing.errands());
            case Refused _, Failed _, Unknown _ -> new SlipOnScreen(visit, printing.errands());
        };
    }

    /** Blocks until the appointment slip's fate is known. */
    Step appointment(PrintingAppointment printing, Language language) {
        var booked = printing.booked();
        var paper = AppointmentPaper.of(booked.appointment(), booked.wish(), paperFacts(Words.in(language)));
        return switch (slips.print(paper)) {
            case Confirmed _ -> new AppointmentOut(booked, true);
            case PrintedNotCut _ -> new AppointmentOut(booked, false);
            case Refused _, Failed _, Unknown _ -> new AppointmentOnScreen(booked);
        };
    }

    void known(Visit visit, Known how) {
        issuing.known(visit, how);
    }

    private String serviceName(Visit visit, Words words) {
        return facts.serviceName(visit.service(), words);
    }

    private PaperFacts paperFacts(Words words) {
        return new PaperFacts(facts.office().orElseThrow(), facts.now(), words, layout);
    }
}
