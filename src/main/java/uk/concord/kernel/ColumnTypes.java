package uk.concord.kernel;

import java.lang.reflect.Field;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/** How ids and instants stand in the database, and in which order rows are written: said once for all entities. */
public class ColumnTypes implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        InsertOrder.ofMigrations().applyTo(session);
        session.getDescriptors().values().forEach(ColumnTypes::convert);
    }

    private static void convert(ClassDescriptor descriptor) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof AbstractDirectMapping direct) {
                convert(descriptor.getJavaClass(), direct);
            }
        }
    }

    private static void convert(Class<?> owner, AbstractDirectMapping mapping) {
        Class<?> type = typeOf(owner, mapping.getAttributeName()).orElse(Object.class);
        if (type == UUID.class) {
            mapping.setConverter(new IdColumn());
        } else if (type == Instant.class) {
            mapping.setConverter(new InstantColumn());
        }
    }

    private static Optional<Class<?>> typeOf(Class<?> owner, String attribute) {
        return Stream.<Class<?>>iterate(owner, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(attribute))
                .<Class<?>>map(Field::getType)
                .findFirst();
    }

    static final class IdColumn implements Converter {
        private static final long serialVersionUID = 1L;

        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return value instanceof UUID id ? Ids.bytes(id) : value;
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value instanceof byte[] bytes ? Ids.of(bytes) : value;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            ((AbstractDirectMapping) mapping).setFieldClassification(byte[].class);
        }
    }

    static final class InstantColumn implements Converter {
        private static final long serialVersionUID = 1L;

        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return value instanceof Instant instant ? Timestamp.from(instant) : value;
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value instanceof Timestamp time ? time.toInstant() : value;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            ((AbstractDirectMapping) mapping).setFieldClassification(Timestamp.class);
        }
    }
}
