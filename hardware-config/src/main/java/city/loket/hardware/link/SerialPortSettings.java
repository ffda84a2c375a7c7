package city.loket.hardware.link;

/** A serial port by its path (a symlink will do), eight data bits, no parity, one stop bit. */
public record SerialPortSettings(String path, int baud, Flow flow) {}
