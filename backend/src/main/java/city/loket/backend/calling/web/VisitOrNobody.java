package city.loket.backend.calling.web;

import org.jspecify.annotations.Nullable;

/** @param visit {@code null} when nobody waits */
record VisitOrNobody(@Nullable CounterVisit visit) {}
