package city.loket.hardware.booth;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A booth without a line. At most the codes on its strips tell that it took a photo. */
public final class UnheardBooth implements PhotoBooth {

    private static final int LONGEST = 100;
    private static final Pattern NO_CODE = Pattern.compile("(?!)");

    private final String name;
    private final Pattern strips;

    /** One that prints no codes. */
    public UnheardBooth(String name) {
        this(name, NO_CODE);
    }

    /** @param strips fits the whole of a code on its strips, which has at most 100 characters, and no code of a ticket */
    public UnheardBooth(String name, Pattern strips) {
        this.name = name;
        this.strips = strips;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Subscription listen(Consumer<PhotoTaken> listener) {
        return () -> {};
    }

    @Override
    public Hearing hearing() {
        return Hearing.OK;
    }

    @Override
    public boolean printed(String code) {
        return code.length() <= LONGEST && strips.matcher(code).matches();
    }

    @Override
    public void close() {}
}
