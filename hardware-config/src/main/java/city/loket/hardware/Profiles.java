package city.loket.hardware;

import city.loket.hardware.escpos.Profile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The printers that are known by name, from {@code resources/profiles}. */
public final class Profiles {

    private static final Map<String, Profile> ALL = new LinkedHashMap<>();

    static {
        for (var name : new String[] {
            "epson-tm-t20iii",
            "epson-tm-t88v",
            "epson-tm-t88vi",
            "epson-tm-t88iii",
            "custom-vkp80iii",
            "star-escpos",
            "generic-58mm",
            "generic-80mm"
        }) {
            ALL.put(name, load(name));
        }
    }

    private Profiles() {}

    public static Collection<Profile> all() {
        return ALL.values();
    }

    public static Set<String> names() {
        return ALL.keySet();
    }

    /** The safest one when there is none of this name. */
    public static Profile named(String name) {
        return ALL.getOrDefault(name, Profile.BARE);
    }

    /** A profile as a file says it; every flaw is noted in {@code problems}. */
    static Profile read(String name, Reader yaml, Problems problems) {
        var section = YamlRoot.section("profile", yaml, problems);
        section.allowOnly(ProfileFields.NAMES);
        return ProfileFields.read(name, section, Profile.BARE);
    }

    private static Profile load(String name) {
        var file = name + ".yaml";
        var problems = new Problems(file);
        try (var in = Objects.requireNonNull(Profiles.class.getResourceAsStream("/profiles/" + file), file)) {
            var profile = read(name, new InputStreamReader(in, StandardCharsets.UTF_8), problems);
            if (!problems.all().isEmpty()) {
                throw new DeviceFileException(problems.all());
            }
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
