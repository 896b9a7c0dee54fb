package uk.concord.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps sealed text as bytes. */
@Converter(autoApply = true)
public class SealedTextColumn implements AttributeConverter<SealedText, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(@Nullable SealedText text) {
        return text == null ? new byte[0] : text.toColumn();
    }

    @Override
    public SealedText convertToEntityAttribute(byte @Nullable [] bytes) {
        return SealedText.fromColumn(bytes);
    }
}
