package uk.concord.agency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Desk;
import uk.concord.kernel.Repository;

/** The agencies and their agreements. */
@Repository
class Agencies {
    @PersistenceContext
    private EntityManager em;

    Optional<Agency> find(UUID id) {
        return Optional.ofNullable(em.find(Agency.class, id));
    }

    List<Agency> active() {
        return em.createQuery("SELECT a FROM Agency a WHERE a.active = TRUE ORDER BY a.name", Agency.class)
                .getResultList();
    }

    Map<UUID, String> names() {
        return em.createQuery("SELECT a.id, a.name FROM Agency a", Object[].class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    List<AgencyCard.Row> rows() {
        return em.createQuery("""
                        SELECT NEW uk.concord.agency.AgencyCard$Row(a.id, a.name, a.shortName, a.type, a.active)
                        FROM Agency a ORDER BY a.name
                        """, AgencyCard.Row.class).getResultList();
    }

    boolean isNameTaken(String name) {
        return em.createQuery("SELECT COUNT(a) FROM Agency a WHERE a.name = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    boolean isDomainTaken(String mailDomain) {
        return em.createQuery("SELECT COUNT(a) FROM Agency a WHERE a.mailDomain = :domain", Long.class)
                        .setParameter("domain", mailDomain)
                        .getSingleResult()
                > 0;
    }

    Optional<SharingAgreement> agreement(UUID id) {
        return Optional.ofNullable(em.find(SharingAgreement.class, id));
    }

    /** All agreements, to be changed. */
    List<SharingAgreement> agreementsToWatch() {
        return em.createQuery("SELECT a FROM SharingAgreement a ORDER BY a.title", SharingAgreement.class)
                .getResultList();
    }

    /** The agreements that an agency signed. */
    List<SharingAgreement> signedBy(UUID agencyId) {
        return em.createQuery(
                        "SELECT a FROM SharingAgreement a JOIN a.signatures s WHERE s.agencyId = :agency",
                        SharingAgreement.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** The agreement as it stands now, held until the work is done: of two at once the second waits for the first. */
    SharingAgreement held(SharingAgreement agreement) {
        em.refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
        return agreement;
    }

    void add(Agency agency) {
        em.persist(agency);
    }

    void add(SharingAgreement agreement) {
        em.persist(agreement);
    }

    void add(AgreementDocument document) {
        em.persist(document);
    }

    /** The versions of an agreement's text without their bytes, newest first. */
    List<AgreementDocument.Row> documents(UUID agreementId) {
        return em.createQuery("""
                        SELECT NEW uk.concord.agency.AgreementDocument$Row(d.number, d.name, d.terms, d.size, d.enteredAt)
                        FROM AgreementDocument d WHERE d.agreementId = :agreement ORDER BY d.number DESC
                        """, AgreementDocument.Row.class)
                .setParameter("agreement", agreementId)
                .getResultList();
    }

    /** The same for several agreements, by agreement. */
    Map<UUID, List<AgreementDocument.Row>> documents(Collection<UUID> agreementIds) {
        if (agreementIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        SELECT d.agreementId, d.number, d.name, d.terms, d.size, d.enteredAt
                        FROM AgreementDocument d WHERE d.agreementId IN :agreements ORDER BY d.number DESC
                        """, Object[].class)
                .setParameter("agreements", agreementIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(AgreementDocument.Row::of, Collectors.toList())));
    }

    Optional<AgreementDocument> document(UUID agreementId, int number) {
        return em.createQuery(
                        "SELECT d FROM AgreementDocument d WHERE d.agreementId = :agreement AND d.number = :number",
                        AgreementDocument.class)
                .setParameter("agreement", agreementId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<SharingAgreement> agreements() {
        return em.createQuery(
                        "SELECT DISTINCT a FROM SharingAgreement a LEFT JOIN FETCH a.purposes ORDER BY a.title",
                        SharingAgreement.class)
                .setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.batch", "a.signatures")
                .setHint("eclipselink.batch", "a.pastSignatures")
                .setHint("eclipselink.batch", "a.pastTerms")
                .getResultList();
    }

    /** Whether an agreement in force lets the agency share: one statement. */
    boolean signedBy(UUID agencyId, Purpose purpose, LocalDate today) {
        return em.createQuery(
                                "SELECT COUNT(g) FROM Agency g WHERE g.id = :agency AND 0 < "
                                        + agreementsOf("g.id", ":purpose", ":today"),
                                Long.class)
                        .setParameter("agency", agencyId)
                        .setParameter("purpose", purpose)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
    }

    /** What each agency may do on a day: one statement. */
    List<Desk> desks(LocalDate today) {
        return em.createQuery(
                        "SELECT g.id, g.active, " + agreementsOf("g.id", ":cases", ":today") + ", "
                                + agreementsOf("g.id", ":plan", ":today") + ", g.cdaRelevantAuthority FROM Agency g",
                        Object[].class)
                .setParameter("cases", Purpose.HATE_MARAC)
                .setParameter("plan", Purpose.ACTION_PLAN)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Desk((UUID) row[0], (Boolean) row[1], isAny(row[2]), isAny(row[3]), (Boolean) row[4]))
                .toList();
    }

    private static boolean isAny(Object count) {
        return ((Number) count).longValue() > 0;
    }

    /** The query side of {@link SharingAgreement#permits}: how many agreements let an agency share on a day. */
    static String agreementsOf(String agencyId, String purpose, String today) {
        return "(SELECT COUNT(agreement) FROM SharingAgreement agreement JOIN agreement.signatures signature"
                + " JOIN agreement.purposes purpose WHERE signature.agencyId = " + agencyId
                + " AND signature.signedOn <= " + today + " AND purpose = " + purpose
                + " AND agreement.startsOn <= " + today + " AND agreement.expiresOn >= " + today
                + " AND (agreement.withdrawnOn IS NULL OR agreement.withdrawnOn > " + today + "))";
    }
}
