package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Profile;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** Runs the simulated devices and their page until the process is ended. */
public final class Simulator implements AutoCloseable {

    private final SimulatedDevices devices;
    private final Web web;

    private Simulator(SimulatedDevices devices, Web web) {
        this.devices = devices;
        this.web = web;
    }

    public static Simulator start(Path folder, int port, int baud, Profile printer) throws IOException {
        var devices = SimulatedDevices.in(folder, baud, printer, InstantSource.system());
        try {
            return new Simulator(devices, Web.serve(devices, port));
        } catch (IOException e) {
            devices.close();
            throw e;
        }
    }

    public int port() {
        return web.port();
    }

    public Path deviceFile() {
        return devices.deviceFile();
    }

    @Override
    public void close() {
        web.close();
        devices.close();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        try (var simulator = start(options.folder(), options.port(), options.baud(), options.printer())) {
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
            IO.println("Simulator at http://127.0.0.1:%d, devices in %s"
                    .formatted(simulator.port(), simulator.deviceFile().getParent()));
            new CountDownLatch(1).await();
        } catch (BindException e) {
            System.err.println("Port %d is in use: end the other program, or give --port".formatted(options.port()));
            System.exit(1);
        }
    }
}
