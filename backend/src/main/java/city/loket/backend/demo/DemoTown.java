package city.loket.backend.demo;

import city.loket.backend.appointment.Agenda;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.Remark;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.Services;
import city.loket.backend.device.Devices;
import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.ClockDriven;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInDevice.Kind;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Pairs the demo's devices, hires its staff, and sees to it that some appointments can be checked in now. */
@Order(2)
@Component
@EnableConfigurationProperties(DemoProperties.class)
@ConditionalOnBooleanProperty("loket.demo")
class DemoTown implements ApplicationRunner {

    private static final List<String> BY_APPOINTMENT =
            List.of("short-stay", "orange-card", "residence-card", "card-collection");

    /** Shorter than any service's check-in window after the agreed time; what is missed is not booked again. */
    private static final Duration STILL_WELCOME = Duration.ofMinutes(10);

    private final DemoProperties demo;
    private final Offices offices;
    private final Devices devices;
    private final StaffMembers staff;
    private final Services services;
    private final Agenda agenda;
    private final Booking booking;
    private final DemoDiary diary;
    private final Commands commands;
    private final LoketClock clock;

    DemoTown(
            DemoProperties demo,
            Offices offices,
            Devices devices,
            StaffMembers staff,
            Services services,
            Agenda agenda,
            Booking booking,
            DemoDiary diary,
            Commands commands,
            LoketClock clock) {
        this.demo = demo;
        this.offices = offices;
        this.devices = devices;
        this.staff = staff;
        this.services = services;
        this.agenda = agenda;
        this.booking = booking;
        this.diary = diary;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        office().ifPresent(office -> commands.retried(() -> settle(office)));
    }

    /** Empty when its municipality's file is broken. */
    private Optional<Office> office() {
        return offices.find(demo.office());
    }

    private Office settle(Office office) {
        devices.pair(office.id(), Kind.KIOSK, "Kiosk 1", demo.kioskToken());
        devices.pair(office.id(), Kind.DISPLAY, "Wachtzaal 1", demo.displayToken());
        staff.add(office.id(), "an", "An", Role.AGENT, demo.password());
        staff.add(office.id(), "bram", "Bram", Role.AGENT, demo.password());
        staff.add(office.id(), "sofie", "Sofie", Role.SUPERVISOR, demo.password());
        staff.add(office.id(), "tom", "Tom", Role.ADMIN, demo.password());
        bookAround(office, clock.instant());
        return office;
    }

    /** However long the demo runs, there are visitors at the door; times that are booked already stay as they are. */
    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void bookAhead() {
        office().ifPresent(office -> bookAround(office, clock.instant()));
    }

    @EventListener
    void bookAround(ClockDriven driven) {
        office().ifPresent(office -> bookAround(office, driven.now()));
    }

    private void bookAround(Office office, Instant now) {
        var first = now.truncatedTo(ChronoUnit.HOURS);
        var languages = Language.values();
        for (int i = 0; i < 48; i++) {
            var at = first.plus(Duration.ofMinutes(5L * i));
            if (at.isAfter(now.minus(STILL_WELCOME)) && agenda.count(office.id(), at, at.plusSeconds(1)) == 0) {
                var persons = i % 5 == 0 ? 2 : 1;
                var language = languages[i / 4 % languages.length];
                services.find(office.id(), BY_APPOINTMENT.get(i % BY_APPOINTMENT.size()))
                        .map(service -> new Wish(office, service, null, persons, Channel.DESK, false, Map.of()))
                        .ifPresent(wish -> book(wish, at, language));
            }
        }
        diary.write(office, now);
    }

    /** Whatever the hour and the plan. */
    private void book(Wish wish, Instant at, Language language) {
        commands.retried(() -> booking.overbook(
                wish, at, Contact.none(), language, new Actor.Clock(), new Remark("the demo's visitors")));
    }
}
