package city.loket.backend.staff;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;

/** Somebody works here no longer; told in the transaction that closes the account. */
public record AccountClosed(OfficeId office, long staff, Actor by) {}
