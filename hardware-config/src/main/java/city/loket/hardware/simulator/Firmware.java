package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Completion;
import city.loket.hardware.escpos.Dialect;
import city.loket.hardware.escpos.Profile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Obeys what a printer of one profile understands and knows nothing else. It keeps what it was sent: when the paper comes back, it
 * finishes the old ticket, unless it can forget and was told to.
 */
final class Firmware {

    private static final Logger LOG = LoggerFactory.getLogger(Firmware.class);
    private static final byte[] CLEARED = {0x37, 0x25, 0x00};

    private static final int MODEL_NAME = 67;

    private final String model;
    private final Profile.Protocol protocol;
    private final Mechanism mechanism;
    private final Set<Trouble> troubles;
    private final Voice voice;
    private final InstantSource clock;
    private final ReceiveBuffer buffer;
    private final RealTimeFilter filter;
    private boolean automatic;
    private Instant arrivedAt = Instant.MIN;

    Firmware(Profile profile, Mechanism mechanism, Set<Trouble> troubles, Voice voice, InstantSource clock) {
        model = profile.model();
        protocol = profile.protocol();
        buffer = new ReceiveBuffer(profile);
        filter = new RealTimeFilter(protocol, this::answer, this::forget, this::store);
        this.mechanism = mechanism;
        this.troubles = troubles;
        this.voice = voice;
        this.clock = clock;
    }

    void byteArrived(int b) {
        filter.feed(b);
        work();
    }

    /** Does what has arrived whole, as far as nothing stops the printer. */
    void work() {
        while (troubles.stream().noneMatch(Trouble::stops)) {
            var command = buffer.take();
            if (command.isEmpty()) {
                return;
            }
            obey(command.get());
        }
    }

    void restart() {
        buffer.clear();
        filter.forget();
        mechanism.restart();
        automatic = false;
    }

    void tellChange() {
        if (automatic) {
            voice.say(new StatusBytes(troubles).automatic());
        }
    }

    boolean automatic() {
        return automatic;
    }

    boolean betweenCommands() {
        return buffer.size() == 0 && filter.idle();
    }

    int bytesWaiting() {
        return buffer.size();
    }

    private void answer(int question) {
        var status = new StatusBytes(troubles);
        if (question <= RealTimeFilter.LAST_QUESTION) {
            voice.say(status.answerTo(question));
        } else if (protocol.dialect() == Dialect.CUSTOM) {
            voice.say(status.full());
        }
    }

    private void forget() {
        buffer.clear();
        mechanism.forget();
        voice.say(CLEARED);
    }

    private void store(int b) {
        if (buffer.size() == 0) {
            arrivedAt = clock.instant();
        }
        buffer.add(b);
        mechanism.counts(1);
    }

    private void obey(Command command) {
        switch (command) {
            case Command.OnPaper onPaper -> {
                automatic &= !(onPaper instanceof Command.Init);
                mechanism.obey(onPaper, arrivedAt);
            }
            case Command.Identify(var what) -> identify(what);
            case Command.ProcessId(var token) -> answerToken(token);
            case Command.OrderedStatus _ -> voice.answer(new StatusBytes(troubles).ordered());
            case Command.AutomaticStatus(var mask) -> {
                automatic = mask != 0 && protocol.dialect() == Dialect.EPSON;
                tellChange();
            }
            case Command.Nothing _ -> {}
            case Command.CodePage(var page) -> LOG.debug("Code page {}", page);
            case Command.Unknown(var unknown) -> LOG.warn("Unknown command of {} bytes skipped", unknown.length);
        }
    }

    /** Only Epson's printers are known to answer, with "_", the name and a zero. */
    private void identify(int what) {
        if (protocol.dialect() == Dialect.EPSON && what == MODEL_NAME) {
            var name = model.substring(model.indexOf(' ') + 1);
            voice.answer(("_" + name + "\0").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void answerToken(byte[] token) {
        if (protocol.completion() != Completion.PROCESS_ID) {
            LOG.warn("This model knows no process ids");
            return;
        }
        var block = new ByteArrayOutputStream();
        block.write(0x37);
        block.write(0x22);
        block.writeBytes(token);
        block.write(0x00);
        voice.answer(block.toByteArray());
    }
}
