package city.loket.display.screen;

import com.vaadin.flow.server.communication.PushConnection;

/** A line to a browser that is cut and mended as a test says. */
final class StagedLine implements PushConnection {

    boolean connected = true;

    @Override
    public void push() {}

    @Override
    public void disconnect() {
        connected = false;
    }

    @Override
    public boolean isConnected() {
        return connected;
    }
}
