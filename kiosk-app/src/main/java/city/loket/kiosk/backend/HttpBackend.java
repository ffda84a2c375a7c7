package city.loket.kiosk.backend;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The backend over HTTP. */
public final class HttpBackend implements Backend {

    private final HttpLine line;
    private final Places places;

    public HttpBackend(URI address, String token) {
        this.line = new HttpLine(address.resolve("/api/kiosk"), token);
        this.places = new HttpPlaces(line);
    }

    @Override
    public Office office() {
        return line.get("/office", Office.class);
    }

    @Override
    public List<OfferedService> services() {
        return List.of(line.get("/services", OfferedService[].class));
    }

    @Override
    public CodeAnswer read(String code) {
        return line.post("/codes", Map.of("code", code), CodeAnswer.OnTheLine.class)
                .answer();
    }

    @Override
    public Visit arrive(UUID command, Arrival arrival) {
        return line.command(command, "/visits", arrival, Visit.class);
    }

    @Override
    public Visit visit(long id) {
        return line.get("/visits/" + id, Visit.class);
    }

    @Override
    public Visit photos(UUID command, long visit, List<Photo> photos) {
        return line.command(command, "/visits/" + visit + "/photos", Map.of("photos", photos), Visit.class);
    }

    @Override
    public Visit number(UUID command, long visit) {
        return line.command(command, "/visits/" + visit + "/number", Map.of(), Visit.class);
    }

    @Override
    public void renew(long visit) {
        line.post("/visits/" + visit + "/issuing", Map.of());
    }

    @Override
    public void printed(UUID command, long visit, PrintReport report) {
        line.command(command, "/visits/" + visit + "/print", report);
    }

    @Override
    public void known(UUID command, long visit, Known how) {
        line.command(command, "/visits/" + visit + "/known", Map.of("how", how));
    }

    @Override
    public void leaveWithoutPhoto(UUID command, long visit) {
        line.command(command, "/visits/" + visit + "/leave", Map.of("reason", "NO_PHOTO"));
    }

    @Override
    public void boothSignal(UUID command, String booth) {
        line.command(command, "/booth-signals", Map.of("booth", booth));
    }

    @Override
    public void health(Health health) {
        line.put("/health", health);
    }

    @Override
    public Places places() {
        return places;
    }
}
