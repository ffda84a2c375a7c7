package city.loket.hardware;

import city.loket.hardware.escpos.EscPosPrinter;
import city.loket.hardware.escpos.Patience;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.printer.AbsentPrinter;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.hardware.printer.VirtualReceiptPrinter;

/** Which printer to drive and how. A new driver is a new record here and a new line in {@link #open}. */
public sealed interface PrinterConfig {

    record EscPosSerial(SerialPortSettings port, Profile profile) implements PrinterConfig {}

    record Virtual() implements PrinterConfig {}

    record NotConfigured(String reason) implements PrinterConfig {}

    /** What its papers are set for; without a printer, as for the most common one. */
    default Profile profile() {
        return this instanceof EscPosSerial serial ? serial.profile() : Profiles.named("epson-tm-t20iii");
    }

    default ReceiptPrinter open(LinkTrace trace) {
        return switch (this) {
            case EscPosSerial(var port, var profile) ->
                new EscPosPrinter(
                        profile, Patience.with(profile, port.baud()), () -> JSerialCommLink.open(port, trace));
            case Virtual() -> new VirtualReceiptPrinter();
            case NotConfigured(var reason) -> new AbsentPrinter(reason);
        };
    }
}
