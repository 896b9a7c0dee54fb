package uk.concord.kernel.web;

import jakarta.json.JsonException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an interface cannot read as the document it takes is a bad request, and no failure of ours. */
@Provider
public class WholeDocuments implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object document = read(context);
        if (document == null) {
            throw new BadRequestException();
        }
        return document;
    }

    /** A document without the text that it is about is none. */
    public static void has(@Nullable String text) {
        if (text == null) {
            throw new BadRequestException();
        }
    }

    private static Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (ProcessingException | JsonException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
