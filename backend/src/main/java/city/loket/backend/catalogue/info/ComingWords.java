package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says whether one comes by appointment, and how it is made. */
final class ComingWords {

    private ComingWords() {}

    /**
     * One sentence each.
     *
     * @param phone of the office
     */
    static List<String> of(Service service, String phone, Words words) {
        var booking = service.facts().booking();
        if (booking == null) {
            return List.of(words.say("come.walk-in"));
        }
        var sentences = new ArrayList<String>();
        sentences.add(words.say(service.walkIn() ? "come.both" : "come.appointment"));
        sentences.add(words.say("come.channels") + " " + list(booking.channels(), phone, words) + ".");
        if (!booking.fromAbroad().isEmpty() && !booking.fromAbroad().equals(booking.channels())) {
            sentences.add(words.say("come.abroad") + " " + list(booking.fromAbroad(), phone, words) + ".");
        }
        return List.copyOf(sentences);
    }

    private static String list(List<Channel> channels, String phone, Words words) {
        return channels.stream()
                .map(Channel::name)
                .map(name -> words.say("channel." + name.toLowerCase(Locale.ROOT), phone))
                .collect(Collectors.joining(", "));
    }
}
