package city.loket.backend.catalogue;

import city.loket.backend.office.Staffing;
import java.util.List;

/**
 * When and by how many counters a group is served by appointment.
 *
 * @param lines add up; without any, the group has no appointments
 */
public record StaffingPlan(ServiceGroup group, List<Staffing> lines) {}
