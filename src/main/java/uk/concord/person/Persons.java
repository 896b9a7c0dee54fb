package uk.concord.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Repository;

/** The people, found by id or by the blind index of a name. Who may see one is decided by the case that holds them. */
@Repository
class Persons {
    @PersistenceContext
    private EntityManager em;

    Optional<Person> find(UUID id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    Person add(Person person) {
        em.persist(person);
        em.flush(); // others point to a person by id, which the order of inserts does not know
        return person;
    }

    List<Person> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch", "p.names")
                .setHint("eclipselink.batch", "p.contacts")
                .getResultList();
    }

    /** Other people with a name of an equal form. */
    List<UUID> withDigest(UUID not, String kind, Collection<byte[]> digests) {
        if (digests.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        SELECT DISTINCT i.person.id FROM PersonIndex i
                        WHERE i.kind = :kind AND i.digest IN :digests AND i.person.id <> :not
                        """, UUID.class)
                .setParameter("kind", kind)
                .setParameter("digests", digests)
                .setParameter("not", not)
                .getResultList();
    }
}
