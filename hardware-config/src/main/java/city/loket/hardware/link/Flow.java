package city.loket.hardware.link;

/** How the device says "wait". DTR/DSR does not exist on Linux: wire the printer's DTR to CTS and use RTS/CTS. */
public enum Flow {
    NONE,
    XONXOFF,
    RTSCTS
}
