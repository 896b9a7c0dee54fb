package uk.concord.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's part in an item: an agency of the portal, or a body outside it that has a name only (T5). */
@Embeddable
public class PlanParty {
    private String code = "";

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Part part = Part.OWNER;

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID agencyId;

    /** The action by which the agency was asked to take part, if it was. */
    @Column(name = "action_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID actionId;

    protected PlanParty() {}

    /** Who leads, who does some of it, who only advises. */
    public enum Part {
        OWNER,
        PARTNER,
        ADVISER
    }

    static PlanParty inside(String code, String name, Part part, UUID agencyId) {
        PlanParty party = outside(code, name, part);
        party.agencyId = agencyId;
        return party;
    }

    static PlanParty outside(String code, String name, Part part) {
        PlanParty party = new PlanParty();
        party.code = code;
        party.name = name;
        party.part = part;
        return party;
    }

    /** The same organisation in another part. */
    PlanParty as(Part other) {
        PlanParty party = outside(code, name, other);
        party.agencyId = agencyId;
        return party;
    }

    PlanParty askedBy(UUID action) {
        actionId = action;
        return this;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Part part() {
        return part;
    }

    public Optional<UUID> agencyId() {
        return Optional.ofNullable(agencyId);
    }

    public Optional<UUID> actionId() {
        return Optional.ofNullable(actionId);
    }

    public boolean isOwner() {
        return part == Part.OWNER;
    }

    public boolean isInside() {
        return agencyId != null;
    }

    boolean acts() {
        return part != Part.ADVISER;
    }

    boolean isAgency(UUID id) {
        return id.equals(agencyId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanParty party && code.equals(party.code) && part == party.part;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, part);
    }
}
