package city.loket.backend.staff;

import city.loket.backend.office.Offices;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Adds the first admin of an installation, with a password for once that only the owner of the data folder can read
 * ({@code first-admin.txt}). Does nothing once there is an admin.
 */
@Order(3)
@Component
@ConditionalOnProperty("loket.sign-in.first-admin")
class FirstAdmin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    private final SignInProperties properties;
    private final LoketProperties loket;
    private final Offices offices;
    private final AccountTable table;
    private final PasswordEncoder passwords;
    private final Commands commands;
    private final JdbcClient jdbc;

    FirstAdmin(
            SignInProperties properties,
            LoketProperties loket,
            Offices offices,
            AccountTable table,
            PasswordEncoder passwords,
            Commands commands,
            JdbcClient jdbc) {
        this.properties = properties;
        this.loket = loket;
        this.offices = offices;
        this.table = table;
        this.passwords = passwords;
        this.commands = commands;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!hasAdmin()) {
            add(String.valueOf(properties.firstAdmin()));
        }
    }

    private boolean hasAdmin() {
        return jdbc.sql("select count(*) from staff_member where role = 'ADMIN' and closed_at is null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws IllegalStateException for a setting that names no office here: better no start than nobody who can sign in */
    private void add(String setting) {
        var at = setting.indexOf('@');
        var office = offices.find(setting.substring(at + 1))
                .orElseThrow(() -> new IllegalStateException(
                        "loket.sign-in.first-admin must be LOGIN@OFFICE with the code of an office, not " + setting));
        var login = StaffMembers.tidy(setting.substring(0, Math.max(at, 0)));
        var password = Accounts.oneTimePassword();
        var hash = passwords.encode(password);
        commands.retried(() -> table.add(office.id(), login, login, Role.ADMIN, hash));
        LOG.info("Added the first admin; the password for once stands in {}", write(login, password));
    }

    private Path write(String login, String password) {
        var file = loket.data().resolve("first-admin.txt");
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(loket.data());
            Files.deleteIfExists(file);
            Files.createFile(file, onlyOwner);
            return Files.writeString(file, "%s%n%s%n".formatted(login, password));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
