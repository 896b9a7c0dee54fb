package uk.concord.staff;

import java.util.UUID;

/** News that the managers of an agency are asked to look at its people, once a quarter (L-23). */
public record StaffAsked(UUID agencyId) {}
