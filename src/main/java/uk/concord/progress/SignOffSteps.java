package uk.concord.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The four steps to sign-off with their days and people: delivered, evidence accepted, demonstrating, signed off. */
@Embeddable
public class SignOffSteps {
    @Column(name = "delivered_on")
    private @Nullable LocalDate deliveredOn;

    @Column(name = "delivered_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID deliveredBy;

    @Column(name = "evidenced_on")
    private @Nullable LocalDate evidencedOn;

    @Column(name = "evidenced_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID evidencedBy;

    @Column(name = "demonstrating_from")
    private @Nullable LocalDate demonstratingFrom;

    @Column(name = "signed_off_on")
    private @Nullable LocalDate signedOffOn;

    @Column(name = "signed_off_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID signedOffBy;

    protected SignOffSteps() {}

    /** No step has been taken. */
    public static SignOffSteps none() {
        return new SignOffSteps();
    }

    /**
     * A signature about to be given.
     *
     * @param concerned owners, submitters of evidence, the judge of stage 1: none of them signs
     */
    public record Signing(UUID signer, Set<UUID> concerned, Demonstration.Result demonstration) {}

    public SignOffSteps delivered(UUID by, LocalDate on) {
        deliveredBy = by;
        deliveredOn = on;
        return this;
    }

    public SignOffSteps evidenced(UUID by, LocalDate on) {
        evidencedBy = by;
        evidencedOn = on;
        return this;
    }

    public SignOffSteps demonstratingFrom(LocalDate on) {
        demonstratingFrom = on;
        return this;
    }

    public SignOffSteps signedOff(UUID by, LocalDate on) {
        signedOffBy = by;
        signedOffOn = on;
        return this;
    }

    public Optional<LocalDate> deliveredOn() {
        return Optional.ofNullable(deliveredOn);
    }

    public Optional<UUID> deliveredBy() {
        return Optional.ofNullable(deliveredBy);
    }

    public Optional<LocalDate> evidencedOn() {
        return Optional.ofNullable(evidencedOn);
    }

    public Optional<UUID> evidencedBy() {
        return Optional.ofNullable(evidencedBy);
    }

    public Optional<LocalDate> demonstratingFrom() {
        return Optional.ofNullable(demonstratingFrom);
    }

    public Optional<LocalDate> signedOffOn() {
        return Optional.ofNullable(signedOffOn);
    }

    public Optional<UUID> signedOffBy() {
        return Optional.ofNullable(signedOffBy);
    }
}
