package uk.concord.kernel.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Mishaps} before the handler of Faces. */
public class MishapsFactory extends ExceptionHandlerFactory {

    public MishapsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Mishaps(getWrapped().getExceptionHandler());
    }
}
