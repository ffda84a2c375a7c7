package city.loket.hardware.escpos;

/** How a printer tells its status. The same byte means other things in another dialect, so a stream is read in one only. */
public enum Dialect {
    /** DLE EOT 1 to 4, automatic status, blocks, power-on notice. */
    EPSON,
    /** DLE EOT 20: the full status. */
    CUSTOM,
    /** DLE EOT 1 to 4 and nothing by itself. */
    GENERIC
}
