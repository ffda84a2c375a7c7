package city.loket.hardware.doctor;

import city.loket.hardware.Profiles;
import city.loket.hardware.doctor.Interview.Answers;
import city.loket.hardware.escpos.Completion;
import city.loket.hardware.escpos.Profile;
import java.util.Optional;

/** Which profile fits the answers, how sure that is, and why. Never certain: a clone may copy name and answers. */
record Diagnosis(String profile, Sureness sureness, String because) {

    enum Sureness {
        LIKELY,
        UNSURE,
        DOUBTFUL
    }

    static Diagnosis of(Answers answers) {
        if (answers.fullStatus()) {
            return new Diagnosis("custom-vkp80iii", Sureness.LIKELY, "it answers the full status of Custom's printers");
        }
        return namesake(answers).map(known -> of(answers, known)).orElseGet(() -> nameless(answers));
    }

    private static Diagnosis of(Answers answers, Profile known) {
        var promised = known.protocol().completion() == Completion.PROCESS_ID;
        if (promised == answers.processId()) {
            return new Diagnosis(
                    known.name(), Sureness.LIKELY, "it calls itself %s and answers like one".formatted(answers.name()));
        }
        return new Diagnosis(
                "generic-80mm",
                Sureness.DOUBTFUL,
                "it calls itself %s, but a real one %s GS ( H: perhaps a copy"
                        .formatted(answers.name(), promised ? "answers" : "does not answer"));
    }

    private static Diagnosis nameless(Answers answers) {
        var called = answers.name().isEmpty() ? "it does not say its name" : "no profile is called " + answers.name();
        return answers.processId()
                ? new Diagnosis(
                        "epson-tm-t20iii", Sureness.UNSURE, called + ", but it answers GS ( H as Epson's printers do")
                : new Diagnosis("generic-80mm", Sureness.UNSURE, called + ", and it answers plain status only");
    }

    private static Optional<Profile> namesake(Answers answers) {
        return Profiles.all().stream()
                .filter(known -> !answers.name().isEmpty() && known.model().endsWith(" " + answers.name()))
                .findFirst();
    }
}
