package city.loket.hardware.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that wants the same port; it says what it was told. */
final class SecondProgram {

    private SecondProgram() {}

    static String opens(Path port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondProgram.class.getName(),
                        port.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) {
        var settings = new SerialPortSettings(arguments[0], 9600, Flow.NONE);
        try (var _ = JSerialCommLink.open(settings, LinkTrace.NONE)) {
            IO.println("opened");
        } catch (LinkFault e) {
            IO.println(e.getMessage());
        }
    }
}
